import { type Guarded, routeOf } from './guarded.ts'

/**
 * Whether a message is in another language than French, by its script or by small words that French has not. A few
 * foreign words quoted in a French sentence leave it French.
 */
export function otherLanguage(masked: string, folded: string): Guarded | null {
  const letters = masked.match(/\p{L}/gu)?.length ?? 0
  const foreign = masked.match(/[^\P{L}\p{Script=Latin}]/gu)?.length ?? 0
  const words = folded.split(' ')
  const ours = words.filter((word) => french.test(word)).length
  const theirs = Math.max(...others.map((small) => words.filter((word) => small.has(word)).length))
  const isOther =
    (letters > 3 && foreign * 2 > letters) ||
    (theirs >= 2 && theirs > ours * 1.5 && theirs * 5 > words.length && words.length > 2)
  return isOther ? { route: routeOf['other-language'], reason: 'other-language', sure: 0.95 } : null
}

const french =
  /^(?:je|j|ai|mon|ma|mes|le|la|les|un|une|des|du|de|d|est|et|pas|que|qui|pour|dans|sur|avec|il|elle|on|vous|nous|au|aux|ce|c|ca|comment|plus|ne|n|se|sa|son|ou|sans|suis|fait|faire|veux|bonjour|merci|quoi|bloque|marche)$/

const others: readonly ReadonlySet<string>[] = [
  'the is are my to and you can i how for of it please help need have not with what do me this where hello was been your but nobody want am'.split(
    ' ',
  ),
  'el los las mi para no puedo como hola una con necesito por favor ayuda esta ayudar tengo quiero mis donde gracias lo pero entiendo pagina hacer'.split(
    ' ',
  ),
  'o os as meu minha para nao como ola uma com preciso por favor ajuda estou tenho quero da do na no perdeu sabemos pedir pela obrigado'.split(
    ' ',
  ),
  'lo gli mio mia per come ciao una con ho bisogno aiuto sono che di della posso vorrei grazie mi del'.split(' '),
  'der die das ich nicht und mein meine wie ist ein eine hilfe bitte kann habe mit zu auf fur hallo brauche wo mir'.split(
    ' ',
  ),
  'merhaba nasil bir ve icin ama benim ben yardim istiyorum lutfen var yok bu ile siteyi internetten nerede'.split(' '),
  'nu sunt pentru cum am buna ajutor va rog cu mi trebuie este pot vreau multumesc din'.split(' '),
  'jak nie jest mi prosze pomoc moj moja dla czy mam dzien dobry chce potrzebuje gdzie sie na do'.split(' '),
  'xin chao toi khong lam the nao giup duoc cua la va muon cho'.split(' '),
].map((words) => new Set(words))
