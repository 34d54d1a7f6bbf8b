import type { ArticleKind, AttendanceMode, EventStatus, OfferKind, PlaceKind } from '../types.ts';

/** Null: nothing to say, the event takes place as announced. */
export const eventStatusLabels: Record<EventStatus, string | null> = {
  scheduled: null,
  rescheduled: 'Nouvelle date',
  moved_online: 'Passe en ligne',
  postponed: 'Reporté',
  full: 'Complet',
  cancelled: 'Annulé',
};

/** Null: in a place, as usual. */
export const attendanceModeLabels: Record<AttendanceMode, string | null> = {
  offline: null,
  online: 'En ligne',
  mixed: 'Sur place et en ligne',
};

export const articleKindLabels: Record<ArticleKind, string> = {
  news: 'Actualité',
  feature: 'Dossier',
  tutorial: 'Tutoriel',
  watch: 'Veille',
  experiment: 'Expérimentation',
  pick: 'Coup de cœur',
  podcast: 'Podcast',
  video: 'Vidéo',
  activity_sheet: 'Fiche d’activité',
  homework_help: 'Aide aux devoirs',
  tip: 'Bon plan',
};

export const placeKindLabels: Record<PlaceKind, string> = {
  town_hall: 'Mairie',
  library: 'Bibliothèque',
  museum: 'Musée',
  theatre: 'Salle de spectacle',
  music_school: 'École de musique',
  school: 'École',
  nursery: 'Crèche',
  youth_centre: 'Accueil jeunesse',
  community_centre: 'Centre social',
  sports: 'Équipement sportif',
  park: 'Parc ou jardin',
  health: 'Santé',
  market: 'Marché',
  other: 'Autre lieu',
};

export const placeKindPluralLabels: Record<PlaceKind, string> = {
  town_hall: 'Mairies',
  library: 'Bibliothèques',
  museum: 'Musées',
  theatre: 'Salles de spectacle',
  music_school: 'Écoles de musique',
  school: 'Écoles',
  nursery: 'Crèches',
  youth_centre: 'Accueils jeunesse',
  community_centre: 'Centres sociaux',
  sports: 'Équipements sportifs',
  park: 'Parcs et jardins',
  health: 'Santé',
  market: 'Marchés',
  other: 'Autres lieux',
};

export const offerKindLabels: Record<OfferKind, string> = {
  borrow: 'Emprunter',
  listen: 'Écouter',
  view: 'Regarder',
  enrol: 'S’inscrire',
  book: 'Réserver',
  visit: 'Visiter',
  take_part: 'Participer',
  other: 'À faire',
};
