/** What the first screen says of the lesson before anything is fetched; a test holds it to the scenario. */
export const lessonCard = {
  scenario: 'highway',
  theatre: 'syria',
  title: {
    en: 'The Highway: Idlib, February 2020',
    de: 'Die Fernstraße: Idlib, Februar 2020',
  },
  recommended: 'turkey',
  seats: ['russia', 'turkey', 'damascus', 'opposition'],
} as const
