import { type ReactNode, useState } from 'react'
import { sandbox as words } from '#prompts/copy/fr/sandbox.ts'
import type { ReplyKeyView } from '../../telegram/types.ts'
import { LocationSheet, type Place } from './location-sheet.tsx'

interface KeyboardProps {
  readonly rows: readonly (readonly ReplyKeyView[])[]
  readonly onTap: (label: string, place?: Place) => void
}

/** The keys the bot proposes under the chat; the one that asks for a location lets choose it. */
export function Keyboard({ rows, onTap }: KeyboardProps): ReactNode {
  const [locating, setLocating] = useState<string>()
  return (
    <fieldset className="keyboard" aria-label={words.replyKeyboard}>
      {rows.map((row) => (
        <div key={row.map((one) => one.label).join()} className="row">
          {row.map(({ label, asks }) => (
            <button key={label} type="button" onClick={() => (asks === 'location' ? setLocating(label) : onTap(label))}>
              {label}
            </button>
          ))}
        </div>
      ))}
      {locating !== undefined && (
        <LocationSheet
          onClose={() => setLocating(undefined)}
          onPlace={(place) => {
            setLocating(undefined)
            onTap(locating, place)
          }}
        />
      )}
    </fieldset>
  )
}
