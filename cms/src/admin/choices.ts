/** The choices of lists, as editors read them: Strapi looks a choice up by its value. */
export const choices: Record<string, string> = {
  // État d’un événement
  scheduled: 'Maintenu',
  rescheduled: 'Déplacé à une autre date',
  moved_online: 'Déplacé en ligne',
  postponed: 'Reporté',
  full: 'Complet',
  cancelled: 'Annulé',
  // Participation
  offline: 'Sur place',
  online: 'En ligne',
  mixed: 'Sur place et en ligne',
  // Genre d’un article
  news: 'Actualité',
  feature: 'Dossier',
  tutorial: 'Tutoriel',
  watch: 'Veille',
  experiment: 'Expérience',
  pick: 'Coup de cœur',
  // Type de lieu
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
  other: 'Autre',
  // Niveau d’une alerte
  info: 'Information',
  warning: 'Attention',
  danger: 'Danger',
};
