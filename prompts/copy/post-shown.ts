import type { PostId } from '#workflows/actor.ts'
import type { PostNews, PostShown } from '#workflows/post/shown.ts'

/** Messages about posts that a candidate was proposed. */
export interface PostChatMessages {
  readonly 'post-told': { readonly shown: PostShown; readonly news: PostNews }
  readonly 'post-why-not': { readonly post: PostId }
  /** Words for the team are awaited. */
  readonly 'post-ask': Record<never, never>
}
