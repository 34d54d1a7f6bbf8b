import type { PlaceSource } from '../lib/source.ts';

/** Equipment for disabled people, days that differ and codes of the open file of equipments, by key of the place. */
export const placeDetails: Record<string, Partial<PlaceSource>> = {
  'mediatheque-la-passerelle': {
    features: [
      'stepFreeAccess',
      'lift',
      'accessibleToilets',
      'reservedParking',
      'hearingLoop',
      'tactilePaving',
      'trainedStaff',
    ],
    exceptions: [
      { from: 2, label: 'Inventaire des collections' },
      { from: 12, hours: '14:00-17:00', label: 'Formation de l’équipe le matin' },
      { from: 32, to: 40, label: 'Fermeture de fin d’année' },
    ],
    equip: { theme: 'Culture', type: 'Médiathèque' },
  },
  'bibliotheque-des-tanneurs': {
    features: ['stepFreeAccess', 'reservedParking'],
    exceptions: [{ from: 0, label: 'Travaux de chauffage' }],
    equip: { theme: 'Culture', type: 'Bibliothèque' },
  },
  'bibliotheque-du-moulin-vert': {
    features: ['stepFreeAccess', 'accessibleToilets'],
    exceptions: [{ from: 32, to: 40, label: 'Fermeture de fin d’année' }],
    equip: { theme: 'Culture', type: 'Bibliothèque' },
  },
  'theatre-des-quais': {
    features: ['stepFreeAccess', 'accessibleToilets', 'hearingLoop', 'audioGuidance', 'trainedStaff'],
    equip: { theme: 'Culture', type: 'Théâtre' },
  },
  'hotel-de-ville': {
    features: [
      'stepFreeAccess',
      'lift',
      'accessibleToilets',
      'reservedParking',
      'hearingLoop',
      'signLanguage',
      'easyToRead',
    ],
    exceptions: [
      { from: 33, hours: '08:30-12:00', label: 'Veille de fête' },
      { from: 40, hours: '08:30-12:00', label: 'Veille de fête' },
    ],
    equip: { theme: 'Administration', type: 'Mairie' },
  },
  'piscine-des-ondines': {
    features: ['stepFreeAccess', 'accessibleToilets', 'reservedParking', 'trainedStaff'],
    exceptions: [{ from: 20, to: 27, label: 'Vidange des bassins' }],
    equip: { theme: 'Sport', type: 'Piscine' },
  },
  'gymnase-des-cordeliers': { features: ['stepFreeAccess'], equip: { theme: 'Sport', type: 'Gymnase' } },
  'parc-des-saules': { features: ['stepFreeAccess', 'tactilePaving'], equip: { theme: 'Nature', type: 'Parc' } },
};
