/** The sixteen competences of the frame of digital skills (CRCN, decree 2019-919), in five domains. */
export const competences = [
  { id: '1.1', name: 'Mener une recherche et une veille d’information' },
  { id: '1.2', name: 'Gérer des données' },
  { id: '1.3', name: 'Traiter des données' },
  { id: '2.1', name: 'Interagir' },
  { id: '2.2', name: 'Partager et publier' },
  { id: '2.3', name: 'Collaborer' },
  { id: '2.4', name: 'S’insérer dans le monde numérique' },
  { id: '3.1', name: 'Développer des documents textuels' },
  { id: '3.2', name: 'Développer des documents multimédia' },
  { id: '3.3', name: 'Adapter les documents à leur finalité' },
  { id: '3.4', name: 'Programmer' },
  { id: '4.1', name: 'Sécuriser l’environnement numérique' },
  { id: '4.2', name: 'Protéger les données personnelles et la vie privée' },
  { id: '4.3', name: 'Protéger la santé, le bien-être et l’environnement' },
  { id: '5.1', name: 'Résoudre des problèmes techniques' },
  { id: '5.2', name: 'Évoluer dans un environnement numérique' },
] as const
