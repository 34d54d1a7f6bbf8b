/** What editors read beside each field: a label, and help that says what to write. */
type Labels = Record<string, readonly [label: string, help?: string]>;

const slug = ['Adresse de la page', 'Fabriquée d’après le nom. La changer change l’adresse publique.'] as const;
const position = ['Rang', 'Les plus petits nombres d’abord.'] as const;
const service = ['Service', 'Le service qui publie ce contenu et en répond.'] as const;
const summary = [
  'Résumé',
  'Deux phrases : ce que l’on trouve ici et pour qui. Affiché dans les listes et les moteurs de recherche.',
] as const;
const image = ['Image', 'Format paysage, au moins 1 200 pixels de large, avec un texte de remplacement.'] as const;
const commune = ['Commune'] as const;
const classification: Labels = {
  service,
  themes: ['Thèmes', 'Un à trois thèmes : ils rangent le contenu sur les sites.'],
  audiences: ['Publics', 'À qui s’adresse ce contenu. Les tranches d’âge l’envoient vers le portail jeunesse.'],
};
const diffusion: Labels = {
  includeOn: ['Montrer aussi sur', 'Sites qui montreront ce contenu même si leurs règles ne le prennent pas.'],
  excludeFrom: ['Ne pas montrer sur', 'Sites qui ne montreront jamais ce contenu.'],
  canonicalSite: [
    'Site de référence',
    'L’adresse que les moteurs de recherche retiennent. Vide : le site du service, sinon le premier.',
  ],
};
const contact: Labels = {
  phone: ['Téléphone', 'Par exemple : 02 61 91 00 10'],
  email: ['Courriel', 'Une adresse de contact publique, pas une adresse personnelle.'],
  website: ['Site internet', 'Adresse complète, avec https://'],
};
const address: Labels = {
  address: ['Adresse', 'Numéro et voie.'],
  postcode: ['Code postal', 'Cinq chiffres.'],
  commune,
};
const coordinates: Labels = {
  latitude: ['Latitude', 'En degrés, par exemple 47.2184'],
  longitude: ['Longitude', 'En degrés, par exemple -1.5536'],
};

export const typeLabels: Record<string, Labels> = {
  'api::site.site': {
    name: ['Nom'],
    key: ['Clé', 'Identifiant technique du site : ne pas changer.'],
    tagline: ['Phrase d’accroche'],
    description: ['Description', 'Pour les moteurs de recherche.'],
    baseUrl: ['Adresse du site', 'Avec https://, sans barre finale.'],
    position: ['Rang', 'Le premier site décide de l’adresse de référence quand rien d’autre ne le fait.'],
    paths: ['Adresses des pages', 'Vide : ce site n’a pas de page pour ce type de contenu.'],
    rules: ['Règles de diffusion', 'Le site montre tout contenu que prend au moins une règle.'],
    topTasks: ['Accès rapides', 'Ce que les habitants viennent faire le plus souvent.'],
    alerts: ['Alertes', 'Affichées en haut de toutes les pages jusqu’à leur fin.'],
    legal: ['Mentions légales'],
  },
  'api::service.service': {
    name: ['Nom'],
    slug,
    summary: ['Missions', 'En une ou deux phrases.'],
    email: contact.email ?? ['Courriel'],
    phone: contact.phone ?? ['Téléphone'],
    site: ['Site de référence', 'Le site où vivent d’abord les contenus de ce service.'],
    editors: ['Éditeurs', 'Les comptes qui écrivent et publient pour ce service.'],
  },
  'api::theme.theme': { name: ['Nom'], slug, position },
  'api::audience.audience': {
    name: ['Nom'],
    slug,
    ageMin: ['Âge minimal', 'En années ; vide : sans limite.'],
    ageMax: ['Âge maximal', 'En années ; vide : sans limite.'],
    universe: ['Univers jeunesse', 'Fait de cette tranche d’âge une porte d’entrée du portail jeunesse.'],
    position,
  },
  'api::commune.commune': {
    name: ['Nom'],
    slug,
    insee: ['Code INSEE', 'Cinq caractères, par exemple 44109 ou 2A004.'],
    postcode: ['Code postal'],
    population: ['Population'],
    ...coordinates,
  },
  'api::place.place': {
    name: ['Nom'],
    slug,
    kind: ['Type de lieu'],
    summary,
    description: ['Présentation'],
    image,
    ...classification,
    ...address,
    ...coordinates,
    ...contact,
    openingHours: ['Horaires d’ouverture', 'Notation OpenStreetMap : Tu-Fr 10:00-12:30,14:00-18:30; Sa 10:00-18:00'],
    hoursNote: ['Précision sur les horaires', 'Vacances, fermetures annuelles…'],
    accessibility: ['Accessibilité', 'Accès de plain-pied, boucle magnétique, stationnement réservé…'],
    ...diffusion,
  },
  'api::organization.organization': {
    name: ['Nom'],
    slug,
    acronym: ['Sigle'],
    summary,
    description: ['Présentation', 'Activités, public, conditions d’adhésion.'],
    image,
    ...classification,
    rna: ['Numéro RNA', 'W suivi de neuf chiffres ou lettres. Vide en Alsace-Moselle.'],
    ...address,
    ...contact,
    ...diffusion,
  },
  'api::event.event': {
    title: ['Titre', 'Court et parlant : « Heure du conte », pas « Animation du mercredi ».'],
    slug,
    summary,
    slots: ['Dates', 'Une ligne par date. Une activité de chaque semaine : une ligne par séance.'],
    place: ['Lieu', 'Choisir un lieu existant ; il apporte son adresse et sa commune.'],
    commune: ['Commune', 'Seulement si l’événement n’a pas de lieu.'],
    ...classification,
    eventStatus: ['État', 'Annulé, reporté, complet… L’événement reste affiché avec cette mention.'],
    attendanceMode: ['Participation', 'Sur place, en ligne ou les deux.'],
    description: ['Description', 'Le déroulé, les intervenants, ce qu’il faut apporter.'],
    image,
    organizer: ['Organisateur', 'L’association ou l’organisme, si ce n’est pas le service lui-même.'],
    price: ['Tarif', 'Par exemple : 5 €, gratuit pour les moins de 12 ans.'],
    free: ['Gratuit'],
    registrationUrl: ['Lien d’inscription', 'Adresse complète, avec https://'],
    onlineUrl: ['Lien de connexion', 'Pour suivre en ligne. Adresse complète, avec https://'],
    ...diffusion,
  },
  'api::article.article': {
    title: ['Titre', 'Une information, pas un slogan.'],
    slug,
    kind: ['Genre', 'Actualité, dossier, tutoriel, veille, expérience, coup de cœur.'],
    summary,
    body: ['Texte', 'Des intertitres tous les deux ou trois paragraphes.'],
    image,
    publishedOn: ['Date affichée'],
    ...classification,
    place: ['Lieu concerné'],
    ...diffusion,
  },
};

export const componentLabels: Record<string, Labels> = {
  'schedule.slot': {
    start: ['Début'],
    end: ['Fin', 'Vide : fin libre.'],
    allDay: ['Toute la journée', 'Seuls les jours comptent, pas les heures.'],
  },
  'diffusion.paths': {
    event: ['Événements', 'Par exemple /agenda/{slug}/'],
    place: ['Lieux', 'Par exemple /lieux/{slug}/'],
    organization: ['Annuaire', 'Par exemple /annuaire/{slug}/'],
    article: ['Articles', 'Par exemple /actualites/{slug}/'],
  },
  'diffusion.rule': {
    events: ['Prendre les événements'],
    places: ['Prendre les lieux'],
    organizations: ['Prendre les organismes'],
    articles: ['Prendre les articles'],
    services: ['De ces services', 'Vide : de tous.'],
    audiences: ['Pour ces publics', 'Vide : pour tous.'],
    themes: ['Sur ces thèmes', 'Vide : sur tous.'],
    communes: ['Dans ces communes', 'Vide : partout.'],
  },
  'site.top-task': { label: ['Intitulé'], url: ['Adresse'], hint: ['Précision'] },
  'site.alert': {
    level: ['Niveau'],
    text: ['Texte'],
    url: ['En savoir plus', 'Adresse d’une page, facultative.'],
    endsAt: ['Fin', 'Obligatoire : une alerte ne reste pas affichée des années.'],
  },
  'site.legal': {
    owner: ['Éditeur du site'],
    director: ['Direction de la publication'],
    host: ['Hébergeur'],
    contact: ['Contact'],
    privacyContact: ['Délégué à la protection des données'],
  },
};
