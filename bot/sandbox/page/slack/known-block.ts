import type {
  ActionsBlock,
  ContextBlock,
  DividerBlock,
  HeaderBlock,
  ImageBlock,
  InputBlock,
  RichTextBlock,
  SectionBlock,
} from '@slack/types'

/** Blocks this page shows. */
export type KnownBlock =
  | ActionsBlock
  | ContextBlock
  | DividerBlock
  | HeaderBlock
  | ImageBlock
  | InputBlock
  | RichTextBlock
  | SectionBlock

const types: ReadonlySet<unknown> = new Set<KnownBlock['type']>([
  'actions',
  'context',
  'divider',
  'header',
  'image',
  'input',
  'rich_text',
  'section',
])

/** Whether a block is one this page shows; the emulator has checked its shape when it came in. */
export function isKnownBlock(block: unknown): block is KnownBlock {
  return typeof block === 'object' && block !== null && 'type' in block && types.has(block.type)
}
