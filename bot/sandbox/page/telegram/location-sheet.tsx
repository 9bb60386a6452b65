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
        <Degrees label={words.latitude} value={place.lat} max={90} onChange={(lat) => setPlace({ ...place, lat })} />
        <Degrees label={words.longitude} value={place.lon} max={180} onChange={(lon) => setPlace({ ...place, lon })} />
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
  readonly label: string
  readonly value: number
  readonly max: number
  readonly onChange: (value: number) => void
}

function Degrees({ label, value, max, onChange }: DegreesProps): ReactNode {
  return (
    <label>
      {label}
      <input
        type="number"
        required
        step="any"
        min={-max}
        max={max}
        value={value}
        onChange={(event) => onChange(event.target.valueAsNumber || 0)}
      />
    </label>
  )
}
