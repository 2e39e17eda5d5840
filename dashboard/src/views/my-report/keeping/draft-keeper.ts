import { askChange, type Refusal } from '../../../change/change.ts'
import { newKey } from '../../../change/new-key.ts'
import {
  SaveReportDraftDocument,
  type SaveReportDraftInput,
  type SaveReportDraftMutation,
} from '../../../generated/documents.ts'
import { NoAnswer } from '../../../graph/answer.ts'
import { type Language, localeOf } from '../../../language/language.ts'
import { newestVersions } from '../../../live/newest-versions.ts'
import { type Edits, heldContent, type MyReport, type Owed, type Typed, typedContent } from './content.ts'
import { type DraftRows, fieldAt, isReadable, rowsOf } from './draft-input.ts'
import { keep, readKept } from './kept-edits.ts'

/** How what is typed is kept: in the hub, on its way there, in this browser until the hub answers, or held up by a refusal. */
export type Keeping = 'SAVED' | 'TYPING' | 'SAVING' | 'OFFLINE' | 'STALE' | 'REFUSED'

export type Check = MyReport['checks'][number]

/** A report as its writer has it before them. */
export interface DraftState {
  typed: Typed
  keeping: Keeping
  /** Undefined until the report is begun. */
  reportId: string | undefined
  version: number | null
  checks: readonly Check[]
  /** Why fields could not be saved, by field. */
  refusals: ReadonlyMap<string, string>
  /** Why nothing of it is saved, where no field is to blame. */
  refusal: string | undefined
  /** What others changed since it was read. */
  changed: readonly string[]
}

const pauseMilliseconds = 1_200
const retryMilliseconds = 4_000

type Saved = NonNullable<SaveReportDraftMutation['saveReportDraft']['report']>

/** A saving on its way. */
interface Save {
  sent: Edits
  rows: DraftRows
  input: SaveReportDraftInput
}

/** Keeps what an officer types: in the browser at once, in the hub after a pause, and again when a lost connection is back. */
export class DraftKeeper {
  state: DraftState
  readonly #occasion: string
  readonly #owed: Owed
  #language: Language
  #held: Typed
  #edits: Edits
  #unsendable = new Set<string>()
  #timer: ReturnType<typeof setTimeout> | undefined
  #running: Promise<void> | undefined
  #unanswered: Save | undefined
  #wantsNewest = false
  readonly #watchers = new Set<() => void>()

  constructor(occasion: string, owed: Owed, language: Language) {
    this.#occasion = occasion
    this.#owed = owed
    this.#language = language
    this.#held = heldContent(owed.report)
    const kept = readKept(occasion)
    this.#edits = kept?.edits ?? new Map()
    const version = owed.report?.version ?? null
    this.state = {
      typed: typedContent(this.#held, this.#edits),
      keeping: this.#edits.size > 0 ? 'TYPING' : 'SAVED',
      reportId: owed.report?.id,
      // What was typed over another version is not laid over this one unseen.
      version: kept && kept.edits.size > 0 ? kept.version : version,
      checks: owed.report?.checks ?? [],
      refusals: new Map(),
      refusal: undefined,
      changed: [],
    }
  }

  readonly watch = (onChange: () => void): (() => void) => {
    this.#watchers.add(onChange)
    if (this.#watchers.size > 1) return () => this.#watchers.delete(onChange)
    const again = (): void => void (this.state.keeping === 'OFFLINE' && this.flush())
    addEventListener('online', again)
    const stopHearing = newestVersions.watch(() => newestVersions.hearing === 'LIVE' && again())
    if (this.#edits.size > 0) this.#plan(0)
    return () => {
      this.#watchers.delete(onChange)
      removeEventListener('online', again)
      stopHearing()
      clearTimeout(this.#timer)
    }
  }

  /** What the hub holds now. What others wrote is taken over where nothing is typed; what was saved from here stands as typed. */
  learn(report: MyReport | null, language: Language): void {
    this.#language = language
    const [theirs, ours] = [report?.version ?? 0, this.state.version ?? 0]
    const isAnother = this.state.reportId !== undefined && report?.id !== this.state.reportId
    if (this.#running || (theirs < ours && !isAnother)) return
    if (theirs === ours && !isAnother) this.#become({ checks: report?.checks ?? [] })
    else if (this.#wantsNewest) this.#goOnFrom(report)
    else if (this.#edits.size === 0) this.#hold(report)
  }

  /** A field as it is typed; null takes it out. */
  type(field: string, value: string | null): void {
    const edits = new Map(this.#edits)
    if ((this.#held.get(field) ?? null) === value) edits.delete(field)
    else edits.set(field, value)
    this.#unsendable.delete(field)
    const refusals = new Map(this.state.refusals)
    refusals.delete(field)
    this.#edit(edits)
    this.#become({ refusals, refusal: undefined, keeping: this.state.keeping === 'STALE' ? 'STALE' : 'TYPING' })
    if (this.state.keeping !== 'STALE') this.#plan(pauseMilliseconds)
  }

  /** Goes on from what the hub holds, with what was typed over it: from what is known of it, or as soon as something newer is. */
  readAgain(report: MyReport | null): void {
    this.#wantsNewest = true
    if (this.state.keeping === 'STALE') this.learn(report, this.#language)
  }

  #goOnFrom(report: MyReport | null): void {
    this.#wantsNewest = false
    this.#unanswered = undefined
    this.#hold(report)
    this.#become({ keeping: 'TYPING' })
    this.#plan(0)
  }

  /** Saves what is typed now; begins the report when there is none. Gives whether all of it is saved. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer)
    await this.#running
    this.#running = this.#saveAll()
    await this.#running
    this.#running = undefined
    return this.state.keeping === 'SAVED'
  }

  #plan(milliseconds: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), milliseconds)
  }

  async #saveAll(): Promise<void> {
    let isSaved = true
    while (isSaved && (this.#unanswered || this.#sendable().size > 0 || !this.state.reportId))
      isSaved = await this.#save()
    if (isSaved) this.#become({ keeping: this.#edits.size === 0 ? 'SAVED' : 'REFUSED' })
  }

  /** Gives whether the graph took it, or refused it in a way that lets the rest go on. */
  async #save(): Promise<boolean> {
    this.#unanswered ??= this.#nextSave()
    const { sent, rows, input } = this.#unanswered
    this.#become({ keeping: 'SAVING' })
    try {
      const variables = { input, locale: localeOf(this.#language) }
      const { report, userErrors } = await askChange(SaveReportDraftDocument, variables, this.#language)
      this.#unanswered = undefined
      if (!report) return this.#isMended(userErrors, rows)
      this.#took(sent, report)
      return true
    } catch (error) {
      if (error instanceof NoAnswer && error.code === 'FORBIDDEN') {
        this.#become({ keeping: 'REFUSED', refusal: error.message })
        return false
      }
      this.#become({ keeping: 'OFFLINE' })
      this.#plan(retryMilliseconds)
      return false
    }
  }

  /** What is to be saved next, under a key of its own: what is not answered may have been saved, and is sent again as it was. */
  #nextSave(): Save {
    const { centre, round } = this.#owed
    const sent = this.#sendable()
    const rows = rowsOf(sent)
    const occasion = { centreId: centre?.id ?? '', fiscalYear: round.year, half: round.half }
    return {
      sent,
      rows,
      input: { ...occasion, ...rows, expectedVersion: this.state.version, idempotencyKey: newKey() },
    }
  }

  #sendable(): Edits {
    return new Map(
      [...this.#edits].filter(([field, typed]) => !this.#unsendable.has(field) && isReadable(field, typed)),
    )
  }

  #took(sent: Edits, { id, version, checks }: Saved): void {
    this.#held = typedContent(this.#held, sent)
    this.#become({ reportId: id, version, checks })
    this.#edit(new Map([...this.#edits].filter(([field, typed]) => !sent.has(field) || sent.get(field) !== typed)))
  }

  /** A field that is refused holds up no other; anything else waits for its writer. */
  #isMended(userErrors: readonly Refusal[], rows: DraftRows): boolean {
    const stale = userErrors.find(({ path }) => path[1] === 'expectedVersion')
    const refusals = new Map(this.state.refusals)
    const others = userErrors.filter(({ path, message }) => {
      const field = fieldAt(path, rows)
      if (field) this.#unsendable.add(field)
      if (field) refusals.set(field, message)
      return !field
    })
    this.#become({ refusals })
    if (stale) this.#become({ keeping: 'STALE', changed: stale.changedFields ?? [] })
    else if (others[0]) this.#become({ keeping: 'REFUSED', refusal: others[0].message })
    return others.length === 0
  }

  #hold(report: MyReport | null): void {
    this.#held = heldContent(report)
    const version = report?.version ?? null
    this.#become({ version, reportId: report?.id, checks: report?.checks ?? [], changed: [], refusal: undefined })
    this.#edit(this.#edits)
  }

  #edit(edits: Edits): void {
    this.#edits = edits
    keep(this.#occasion, { edits, version: this.state.version })
    this.#become({ typed: typedContent(this.#held, edits) })
  }

  #become(change: Partial<DraftState>): void {
    this.state = { ...this.state, ...change }
    for (const onChange of this.#watchers) onChange()
  }
}
