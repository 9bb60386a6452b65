import type { Field, Radius, Situation } from '#workflows/application.ts'
import type { PostId } from '#workflows/actor.ts'
import type { NoReason } from '#workflows/post/pair.ts'
import type { Length } from '#workflows/pix/assessment/state.ts'

/** What a button of the chat means. The Telegram edge packs it in at most 64 bytes and unpacks it with the same table. */
export type Choice =
  | { readonly pick: 'apply' }
  | { readonly pick: 'get-help' }
  | { readonly pick: 'consent'; readonly given: boolean }
  /** Which of two spellings of an e-mail address is meant. */
  | { readonly pick: 'email'; readonly use: 'typed' | 'meant' }
  /** Situation buttons toggle; `situations-done` goes on. */
  | { readonly pick: 'situation'; readonly situation: Situation }
  | { readonly pick: 'situations-done' }
  | { readonly pick: 'experience'; readonly has: boolean }
  | { readonly pick: 'date'; readonly date: string }
  | { readonly pick: 'other-date' }
  | { readonly pick: 'radius'; readonly radius: Radius }
  | { readonly pick: 'commune'; readonly code: string }
  | { readonly pick: 'skip'; readonly what: 'telephone' | 'cv' }
  | { readonly pick: 'edit'; readonly field: Field | 'cv' }
  | { readonly pick: 'back' }
  | { readonly pick: 'later' }
  | { readonly pick: 'resume' }
  | { readonly pick: 'send' }
  | { readonly pick: 'see-file' }
  | { readonly pick: 'edit-file' }
  | { readonly pick: 'pause'; readonly paused: boolean }
  | { readonly pick: 'withdraw'; readonly sure: boolean }
  | { readonly pick: 'export' }
  | { readonly pick: 'erase'; readonly sure: boolean }
  /** Leaves things as they are: an answer, a draft, a file. */
  | { readonly pick: 'keep' }
  /** Another human is to look at a file that was not kept. */
  | { readonly pick: 'contest' }
  | { readonly pick: 'reply'; readonly question: string }
  | { readonly pick: 'human' }
  | { readonly pick: 'my-data' }
  // a citizen's questions; `question` counts from 1, and names the exchange
  /** One of the sheets offered: this is what was meant. */
  | { readonly pick: 'sheet'; readonly sheet: string }
  | { readonly pick: 'answered'; readonly question: number }
  | { readonly pick: 'not-quite'; readonly question: number }
  /** A human should take this question. */
  | { readonly pick: 'adviser'; readonly question: number }
  /** The answer is to be said aloud. */
  | { readonly pick: 'listen'; readonly question: number }
  /** Whether what a voice note says was well understood. */
  | { readonly pick: 'heard'; readonly right: boolean }
  // requests for a human; `ref` names the request
  | { readonly pick: 'request-leave'; readonly ref: string }
  | { readonly pick: 'request-reply'; readonly ref: string }
  | { readonly pick: 'request-solved'; readonly ref: string }
  | { readonly pick: 'request-unsolved'; readonly ref: string }
  | { readonly pick: 'request-stars'; readonly ref: string; readonly stars: number }
  /** The number of the application goes to this adviser; or no number does. */
  | { readonly pick: 'request-contact'; readonly ref: string }
  | { readonly pick: 'request-no-contact'; readonly ref: string }
  | { readonly pick: 'place'; readonly code: string }
  | { readonly pick: 'place-skip' }
  /** Whether this is about what was resolved lately. */
  | { readonly pick: 'same-matter'; readonly same: boolean }
  /** Whether pictures that came by themselves go to a human. */
  | { readonly pick: 'files-for-human'; readonly show: boolean }
  // posts proposed; `post` is the post's id
  | { readonly pick: 'post-yes'; readonly post: PostId }
  /** No; why comes next. */
  | { readonly pick: 'post-no'; readonly post: PostId }
  | { readonly pick: 'post-no-because'; readonly post: PostId; readonly why: NoReason }
  | { readonly pick: 'post-ask'; readonly post: PostId }
  /** `start`, in ms: of the interview. */
  | { readonly pick: 'post-suits'; readonly post: PostId; readonly suits: boolean; readonly start: number }
  /** Another human is to look at a decision. */
  | { readonly pick: 'post-contest'; readonly post: PostId }
  | { readonly pick: 'post-again'; readonly post: PostId }
  // the self-assessment; `question` is a name given by `questionName`, so that a button of a former one is known as old
  | { readonly pick: 'pix' }
  | { readonly pick: 'pix-start'; readonly length: Length }
  /** The choice at this place (from 0) of the question on screen: an answer, or one more tap where several are wanted. */
  | { readonly pick: 'pix-option'; readonly question: string; readonly place: number }
  | { readonly pick: 'pix-done'; readonly question: string }
  | { readonly pick: 'pix-clear'; readonly question: string }
  | { readonly pick: 'pix-unknown'; readonly question: string }
  | { readonly pick: 'pix-pause' }
  | { readonly pick: 'pix-resume' }
  /** Ends now, with what is known; asks first. */
  | { readonly pick: 'pix-finish'; readonly sure: boolean }
  | { readonly pick: 'pix-result' }
  /** Right answers that were missed, a page of them, from 0. */
  | { readonly pick: 'pix-missed'; readonly page: number }
  | { readonly pick: 'pix-share'; readonly shared: boolean }
  | { readonly pick: 'pix-official' }
  | { readonly pick: 'pix-official-drop' }
