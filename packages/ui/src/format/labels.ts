import type { ArticleKind, AttendanceMode, ChannelKind, EventStatus, OfferKind, PlaceKind } from '../types.ts';

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

/** By the names of the silo: OSM's and Acceslibre's, in words. */
export const accessibilityFeatureLabels = {
  stepFreeAccess: 'Accès de plain-pied ou par une rampe',
  lift: 'Ascenseur',
  accessibleToilets: 'Toilettes adaptées',
  reservedParking: 'Stationnement réservé à proximité',
  hearingLoop: 'Boucle magnétique',
  signLanguage: 'Accueil en langue des signes',
  tactilePaving: 'Bandes de guidage au sol',
  audioGuidance: 'Balise sonore',
  easyToRead: 'Signalétique facile à lire',
  trainedStaff: 'Personnel formé à l’accueil des personnes handicapées',
} as const;

/** By OpenAgenda's codes. */
export const accessibilityCodeLabels = {
  hi: 'handicap auditif',
  ii: 'handicap intellectuel',
  vi: 'handicap visuel',
  pi: 'handicap psychique',
  mi: 'handicap moteur',
} as const;

export const legalFormLabels = {
  association: 'Association loi 1901',
  local_law_association: 'Association de droit local (Alsace-Moselle)',
  public_interest_association: 'Association reconnue d’utilité publique',
  foundation: 'Fondation',
  endowment_fund: 'Fonds de dotation',
  company: 'Société',
  cooperative: 'Coopérative',
  sole_proprietorship: 'Entreprise individuelle',
  trade_union: 'Syndicat',
  mutual_society: 'Mutuelle',
  public_body: 'Organisme public',
  school: 'École',
  de_facto_group: 'Collectif',
  other_form: 'Organisme',
} as const;

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

export const channelKindLabels: Record<ChannelKind, string> = {
  site: 'Site internet',
  blog: 'Blog',
  mastodon: 'Mastodon',
  peertube: 'PeerTube',
  youtube: 'YouTube',
  podcast: 'Podcast',
  instagram: 'Instagram',
  facebook: 'Facebook',
  newsletter: 'Lettre d’information',
  other: 'Ailleurs',
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
