import { Suspense } from 'react'
import { ErrorBoundary } from './frame/error-boundary.tsx'
import { Frame } from './frame/frame.tsx'
import { NotFound } from './frame/not-found.tsx'
import { SigningIn } from './sign-in/signing-in.tsx'
import { returnPath } from './sign-in/way.ts'
import { useAddress } from './url/address.ts'
import { viewAt } from './views/views.ts'

/** The page: the view of its address in the frame. */
export function Page() {
  const { pathname } = useAddress()
  const view = viewAt(pathname)
  return (
    <Frame>
      <ErrorBoundary key={pathname}>
        <Suspense fallback={<div className="view view-loading" aria-busy="true" />}>
          {view ? <view.Draw given={view.given} /> : pathname === returnPath ? <SigningIn /> : <NotFound />}
        </Suspense>
      </ErrorBoundary>
    </Frame>
  )
}
