import { fold } from './fold.ts'

/** A message as the rules read it: folded words, text-message spellings written out, one space between. */
export function plainWords(masked: string): string {
  return fold(masked.replace(mark, unlessNamed).replace(stretched, '$1$1'))
    .replace(glued, '$1$2$3$4$5 $6')
    .split(' ')
    .map((word) => written.get(word) ?? word)
    .join(' ')
}

/** A mark says again what was named before it: « mon mot de passe est [mot de passe] ». */
const mark = /\[(\p{L}+)[^\]\n]{0,30}\]/gu

function unlessNamed(whole: string, noun: string, at: number, text: string): string {
  const before = text.slice(Math.max(0, at - 60), at).toLowerCase()
  return before.includes(noun.toLowerCase()) || (noun === 'mot' && /mdp|pass/.test(before)) ? ' ' : whole
}

/** "aiiiide" */
const stretched = /(\p{L})\1{2,}/gu
/** "jai", "cest", "quil", "dun" written in one word. */
const glued =
  /\b(?:(j)(?=(?:ai|avais|aurai|arrive|arrivais|etais|essaie|essaye|utilise|habite|ecris|aime|envoie|appelle|y|en)\b)|(qu)(?=(?:ils?|elles?|on)\b)|(c)(?=(?:est|etait)\b)|([nm])(?=(?:arrive|appelle|avez|avait|avais|envoie|ecrit|aide|aider)\b)|(n)(?=(?:est|ai|etait)\b))(\w+)/g

const written: ReadonlyMap<string, string> = new Map(
  `g j ai|ge je|jé j ai|je je|jme je me|jm je m|jsuis je suis|jsui je suis|chui je suis|chuis je suis|sui suis|jveux je veux|jveu je veux|veu veux|veut veut|jpeux je peux|jpeu je peux|peu peut|jviens je viens|jvous je vous|jvou je vous|jarrive j arrive|jen j en|jy j y|jvais je vais|jtai je t ai|jte je te|jsais je sais|jpense je pense|jcrois je crois|fe fait|fai fait|fere faire|ki qui|koi quoi|kil qu il|kelle qu elle|kelkun quelqu un|qqun quelqu un|qqn quelqu un|kelqun quelqu un|kan quand|qd quand|pk pourquoi|pkoi pourquoi|pq pourquoi|pr pour|ds dans|tt tout|ts tous|tte toute|bcp beaucoup|slt salut|bjr bonjour|svp s il vous plait|stp s il te plait|mdp mot de passe|nb nombre|num numero|tel telephone|tell telephone|telefone telephone|telefoner telephoner|phone telephone|portab portable|ordi ordinateur|pc ordinateur|cb carte bancaire|enfin enfin|doné donne|doner donner|dc donc|vs vous|ns nous|ya il y a|pas pas|pa pas|plu plus|ac avec|ak avec|msg message|mess message|fb facebook|insta instagram|rdv rendez vous|rv rendez vous|auj aujourd hui|tjs toujours|tjr toujours|jms jamais|qq quelque|qqch quelque chose|pb probleme|pbm probleme|envi envie|encor encore|arnake arnaque|arnakeur arnaqueur|watsap whatsapp|whatsap whatsapp|sest c est|cet c est|ces ces|sa ca|mpn mon|dla de la|dl de la|jc j ai|jai j ai|jaurai j aurai|aiyez ayez|mari mari|mec copain|keuf police|flic police|flics police|gosse enfant|gosses enfants|gamin enfant|gamine fille|gamins enfants|mome enfant|momes enfants|thune argent|thunes argent|sous argent|fric argent|balle euros|balles euros|boulot travail|taf travail|bagnole voiture`
    .split('|')
    .map((pair) => {
      const [short = '', ...long] = pair.split(' ')
      return [fold(short), long.join(' ')] as const
    }),
)
