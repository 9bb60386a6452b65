import type { ContextBlock, ImageBlock, ImageElement, InputBlock, SectionBlock } from '@slack/types'
import type { ReactNode } from 'react'
import { sandbox as words } from '#prompts/copy/fr/sandbox.ts'
import type { SlackBlock } from '../../slack/types.ts'
import { useSandbox } from '../sandbox-context.ts'
import { Interactive } from './interactive.tsx'
import { isKnownBlock, type KnownBlock } from './known-block.ts'
import { Mrkdwn, RichText } from './mrkdwn.tsx'

interface BlocksProps {
  readonly blocks: readonly SlackBlock[]
  /** How an input block is shown; only modals have some that are used. */
  readonly input?: (block: InputBlock) => ReactNode
}

/** Block Kit, drawn. */
export function Blocks({ blocks, input = () => null }: BlocksProps): ReactNode {
  return (
    <div className="blocks">
      {blocks.map((block, index) => (
        <div key={block.block_id ?? index} className={`block ${block.type}`}>
          {isKnownBlock(block) ? <OneBlock block={block} input={input} /> : words.unknownBlock(block.type)}
        </div>
      ))}
    </div>
  )
}

function OneBlock({
  block,
  input,
}: {
  readonly block: KnownBlock
  readonly input: (block: InputBlock) => ReactNode
}): ReactNode {
  switch (block.type) {
    case 'header':
      return <h4>{block.text.text}</h4>
    case 'section':
      return <Section block={block} />
    case 'context':
      return <Context block={block} />
    case 'divider':
      return <hr />
    case 'image':
      return <Picture image={block} title={block.title?.text} />
    case 'rich_text':
      return <RichText block={block} />
    case 'actions':
      return block.elements.map((element, index) => (
        <Interactive
          key={'action_id' in element ? element.action_id : index}
          element={element}
          block={block.block_id}
        />
      ))
    case 'input':
      return input(block)
  }
}

function Section({ block }: { readonly block: SectionBlock }): ReactNode {
  const { text, fields, accessory } = block
  return (
    <>
      <div className="said">
        {text && <Mrkdwn text={text} />}
        {fields && (
          <div className="fields">
            {fields.map((field) => (
              <Mrkdwn key={field.text} text={field} />
            ))}
          </div>
        )}
      </div>
      {accessory &&
        (accessory.type === 'image' ? (
          <Picture image={accessory} />
        ) : (
          <Interactive element={accessory} block={block.block_id} />
        ))}
    </>
  )
}

function Context({ block }: { readonly block: ContextBlock }): ReactNode {
  return block.elements.map((element) =>
    element.type === 'image' ? (
      <Picture key={element.alt_text} image={element} />
    ) : (
      <Mrkdwn key={element.text} text={element} />
    ),
  )
}

function Picture({
  image,
  title,
}: {
  readonly image: ImageBlock | ImageElement
  readonly title?: string | undefined
}): ReactNode {
  const { view } = useSandbox()
  const reader = view.slack.users[0]?.id
  const address =
    'image_url' in image
      ? image.image_url
      : `/slack/file/${reader}/${'id' in image.slack_file ? image.slack_file.id : ''}`
  return (
    <figure>
      <img src={address} alt={image.alt_text} />
      {title && <figcaption>{title}</figcaption>}
    </figure>
  )
}
