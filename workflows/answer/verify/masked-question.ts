import { maskSecrets } from '../../privacy/secrets/mask-secrets.ts'
import { cutText } from '../../understand/cut-text.ts'

/** The words of a person, as a model may read them. Nothing builds one but what hides the secrets. */
export class MaskedQuestion {
  readonly #text: string

  private constructor(text: string) {
    this.#text = text
  }

  /** Hides the secrets, those already hidden staying so, and keeps the first 2,000 UTF-16 units. */
  static of(text: string): MaskedQuestion {
    return new MaskedQuestion(cutText(maskSecrets(text).masked, 2000))
  }

  get text(): string {
    return this.#text
  }
}
