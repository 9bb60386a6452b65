import type { HelpPlace } from '#workflows/places/place.ts'

/** Places of digital mediation in a new sandbox; invented, like its people. */
export const sandboxPlaces: readonly HelpPlace[] = [
  {
    id: 'exemple-1',
    name: 'Médiathèque des Horizons',
    address: '10 cours des Alliés',
    postcode: '35000',
    commune: 'Rennes',
    phone: '02 99 00 00 01',
    programmes: ['conseillers-numeriques'],
    lat: 48.1049,
    lon: -1.6744,
  },
  {
    id: 'exemple-2',
    name: 'Espace France Services du Blosne',
    address: '7 boulevard de Yougoslavie',
    postcode: '35200',
    commune: 'Rennes',
    phone: '02 99 00 00 02',
    programmes: ['aidants-connect', 'france-services'],
    lat: 48.0892,
    lon: -1.6583,
  },
  {
    id: 'exemple-3',
    name: 'Maison des services de Vitré',
    address: '2 place du Marché',
    postcode: '35500',
    commune: 'Vitré',
    phone: null,
    programmes: ['aidants-connect'],
    lat: 48.1236,
    lon: -1.2097,
  },
  {
    id: 'exemple-4',
    name: 'Bibliothèque des Quinconces',
    address: '5 allée de Bristol',
    postcode: '33000',
    commune: 'Bordeaux',
    phone: '05 56 00 00 04',
    programmes: [],
    lat: 44.8455,
    lon: -0.5738,
  },
]
