import type { OrganizationSource } from '../lib/source.ts';

/** What some organizations tell beyond their summary, by name. The others leave the long presentation empty. */
export const organizationDetails: Record<string, Partial<OrganizationSource>> = {
  'Harmonie municipale d’Aubelonne': {
    founded: '1874-06-21',
    legalForm: 'public_interest_association',
    purpose: 'Enseigner et pratiquer la musique d’harmonie, et prendre part aux cérémonies et aux fêtes de la vallée.',
    text: `Les répétitions ont lieu le vendredi à 20 h, au conservatoire. Il faut savoir lire la musique ; un instrument peut être prêté la première année.

## Pour essayer

- Deux répétitions libres, en septembre et en janvier
- Un pupitre de débutants, encadré, le samedi matin
- Un stage d’orchestre pendant les vacances d’hiver`,
    contacts: ['Secrétariat', 'Prêt d’instruments'],
    links: [
      ['Programme de la saison', 'https://harmonie.example/saison/'],
      ['Enregistrements', 'https://sons.example/harmonie-aubelonne/'],
    ],
  },
  'Les Ondines natation': {
    founded: '1968-09-14',
    text: `Trois groupes, selon l’aisance dans l’eau et non selon l’âge. Un certificat médical ou le questionnaire de santé est demandé à l’inscription.

Les bassins sont ceux de la piscine municipale ; le club a ses lignes du lundi au vendredi, de 18 h à 20 h 30.`,
    purpose: 'Développer la pratique de la natation, du sauvetage et de l’aquagym pour tous les âges.',
    contacts: ['École de natation', 'Groupe compétition'],
    links: [['Calendrier des compétitions', 'https://ondines.example/calendrier/']],
  },
  'Orvelle vivante': {
    founded: '1991-03-22',
    purpose: 'Connaître, faire connaître et défendre la rivière, ses berges et ses zones humides.',
    text: `L’association tient un inventaire ouvert à tous : chacun peut y noter une espèce vue depuis la berge. Trois chantiers par an sont proposés aux familles, gants et outils fournis.`,
    links: [['Carte des observations', 'https://orvelle-vivante.example/carte/']],
  },
  'Les Mots des mains': {
    founded: '2004-10-02',
    purpose: 'Faire vivre la langue des signes française et rapprocher sourds et entendants.',
    text: `Cours de langue des signes sur trois niveaux, café signes le premier samedi du mois, interprétation pour les associations de la vallée.`,
    contacts: ['Demandes d’interprétation'],
  },
  'Coopérative La Navette': { legalForm: 'cooperative', founded: '2016-05-18' },
  'Brasserie de l’Écluse': { legalForm: 'company', founded: '2012-02-06' },
  'Librairie Le Vent se lève': { legalForm: 'company', founded: '1998-11-03' },
  'Ferme des Trois Ruisseaux': { legalForm: 'sole_proprietorship', founded: '2009-04-01' },
  'Poney-club de Saint-Ombre': { legalForm: 'sole_proprietorship' },
  'Habitants du Moulin-Vert': { legalForm: 'de_facto_group', rna: false },
};
