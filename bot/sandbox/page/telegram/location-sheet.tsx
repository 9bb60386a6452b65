import { type ReactNode, useState } from 'react'
import { sandbox as words } from '#prompts/copy/fr/sandbox.ts'
import { Sheet } from '../sheet.tsx'

/** Degrees, north and east. */
export interface Place {
  readonly lat: number
  readonly lon: number
}

interface LocationSheetProps {
  readonly onPlace: (place: Place) => void
  readonly onClose: () => void
}

/** Where the telephone is said to be: a known town, or any position. */
export function LocationSheet({ onPlace, onClose }: LocationSheetProps): ReactNode {
  const [place, setPlace] = useState<Place>(words.places[0])
  const send = (): void => onPlace(place)
  return (
    <Sheet title={words.shareLocation} onClose={onClose}>
      <form action={send}>
        <div className="choices">
          {words.places.map(({ name, lat, lon }) => (
            <button key={name} type="button" aria-pressed={lat === place.lat} onClick={() => setPlace({ lat, lon })}>
              {name}
            </button>
          ))}
        </div>
        <label>
          {words.latitude}
          <Degrees value={place.lat} max={90} onChange={(lat) => setPlace({ ...place, lat })} />
        </label>
        <label>
          {words.longitude}
          <Degrees value={place.lon} max={180} onChange={(lon) => setPlace({ ...place, lon })} />
        </label>
        <p className="buttons">
          <button type="submit" className="primary">
            {words.send}
          </button>
        </p>
      </form>
    </Sheet>
  )
}

interface DegreesProps {
  readonly value: number
  readonly max: number
  readonly onChange: (value: number) => void
}

function Degrees({ value, max, onChange }: DegreesProps): ReactNode {
  return (
    <input
      type="number"
      required
      step="any"
      min={-max}
      max={max}
      value={value}
      onChange={(event) => onChange(event.target.valueAsNumber || 0)}
    />
  )
}
