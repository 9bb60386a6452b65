/** The time zone (IANA's name) of a département or overseas territory; Paris's for all others, known or not. */
export function zoneOf(departement: string): string {
  return overseas.get(departement) ?? 'Europe/Paris'
}

// From the time zone database's zone.tab. Where a territory has several (987), that of its seat.
const overseas: ReadonlyMap<string, string> = new Map([
  ['971', 'America/Guadeloupe'],
  ['972', 'America/Martinique'],
  ['973', 'America/Cayenne'],
  ['974', 'Indian/Reunion'],
  ['975', 'America/Miquelon'],
  ['976', 'Indian/Mayotte'],
  ['977', 'America/St_Barthelemy'],
  ['978', 'America/Marigot'],
  ['984', 'Indian/Kerguelen'],
  ['986', 'Pacific/Wallis'],
  ['987', 'Pacific/Tahiti'],
  ['988', 'Pacific/Noumea'],
])
