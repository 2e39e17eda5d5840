import { type ReactNode, Suspense, useEffect, useRef, useState } from 'react'

/** Draws its content once it comes near the window, or the page is printed; its place is kept until then. */
export function WhenSeen({ className, children }: { className: string; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  const [isSeen, setSeen] = useState(false)
  useEffect(() => {
    const see = (): void => setSeen(true)
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && see(), {
      rootMargin: '300px',
    })
    if (place.current) observer.observe(place.current)
    addEventListener('beforeprint', see)
    return () => {
      observer.disconnect()
      removeEventListener('beforeprint', see)
    }
  }, [])
  return (
    <div ref={place} className={className}>
      {isSeen && <Suspense>{children}</Suspense>}
    </div>
  )
}
