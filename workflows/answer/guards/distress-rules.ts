import type { Rule } from './rule.ts'

const learning =
  /\b(?:benevol\w*|prevention|c est quoi|expose|film|livre|chanson|formation|article|statistiques?|definition|jeu video|candy|niveau)\b/

/** Someone wants to die or to hurt themselves, or is about to lose someone so. */
export const distressRules: readonly Rule[] = [
  {
    reason: 'distress',
    when: /\b(?:envie|envies|besoin|idees?|peur|hate|veux|voudrais|aimerais|prefere|vais|pense|penser|pensee?s?|songe|compte)\b(?: \w+){0,3}? (?:en finir|crever|de mourir|mourir|me tuer|se tuer|me suicider|se suicider|suicide|me pendre|se pendre|me flinguer|me buter|me foutre en l air|se foutre en l air|me jeter (?:par|sous|du|d un|dans)|me noyer|plus vivre|plus etre la|me faire du mal|disparaitre pour)\b/,
    unless:
      /\b(?:de (?:rire|honte|faim|soif|froid|chaud|ennui|peur|trouille)|d (?:envie|ennui)|ordinateur|appli|telephone|benevol\w*|prevention)\b/,
  },
  {
    reason: 'distress',
    when: /\b(?:va|veut|parle|menace|dit|pense|voudrait)\b(?: \w+){0,3}? (?:se (?:suicider|tuer|pendre|jeter|foutre)|(?:de )?mourir|en finir)\b/,
    unless: /\b(?:ordinateur|appli|telephone|batterie|benevol\w*|prevention|dette|caf)\b/,
  },
  { reason: 'distress', when: /\bsuicid\w*/, unless: learning },
  {
    reason: 'distress',
    when: /\bplus (?:aucune? |de |d |la |le |l )*(?:envie|gout|raisons?|courage|force) (?:de |d )?(?:vivre|continuer a vivre|exister)\b|\b(?:fatiguee?|marre|lasse?|degoutee?) de (?:vivre|la vie|cette vie|ma vie|l existence)\b|\bmettre fin a (?:mes|ses|tes) jours\b|\b(?:idees|pensees) (?:noires|suicidaires|de mort)\b|\b(?:lettre|message|mot|texto) d ?adieux?\b|\badieu\b.*\b(?:pote|tous|prenez|prends|enfants)\b/,
    unless: learning,
  },
  {
    reason: 'distress',
    when: /\bje (?:ne )?(?:serai|serais|sera) (?:bientot )?plus (?:la|de ce monde)\b|\ba quoi bon (?:continuer|vivre|tout|tous|toute)\b|\bd autre (?:solution|issue) que d en finir\b|\b(?:supporte|veux) plus (?:de )?(?:cette |la |ma )vie\b|\bplus de la vie\b|\bpartir pour toujours\b|\bderniere fois que j ecris\b|\bme fou[ts] en l air\b|\benvie de disparaitre\b|\bplus (?:personne )?a deranger\b|\bderangerai plus personne\b|\b(?:mieux|tranquilles?) (?:sans moi|quand je serai)\b|\bautant mourir\b|\bmieux (?:d etre|si j etais) mort\w*\b|\bpoids pour (?:tout le monde|ma famille|mes enfants|les autres)\b|\bne sers plus a rien\b|\bau bout du rouleau\b|\bveux (?:mourir|en finir|crever)\b|\bme (?:scarifie|mutile|taillade)\w*\b|\bveines\b/,
    unless: learning,
  },
  {
    reason: 'distress',
    when: /\b(?:cachets|medicaments|medocs|comprimes|pilules|somniferes|bouteille|boite)\b.*\b(?:devant moi|avale(?:r)? tout|en finir|plus jamais|pour ce soir|tout avaler|peux plus|peu plus)\b|\bavale(?:r)? toute (?:la|une|ma) (?:boite|plaquette)\b|\b(?:j avale|je prends|avaler) tout(?:e|s)?\b.*\b(?:dites|adieu|ce soir|soeur|mere|famille)\b|\b(?:ce soir|cette nuit|demain)\b.*\bj avale tout\b/,
  },
  {
    reason: 'distress',
    when: /\b(?:comment (?:mourir|se suicider|se tuer|me tuer|en finir)|(?:cachets|medicaments)\b.*\bpour mourir)\b|\b(?:sauter|me jeter|me lancer) (?:du|d un|dans|sous|par)\b.*\b(?:pont|train|metro|fenetre|vide|balcon|toit)\b/,
  },
]
