import type { ProcedureSource } from '../lib/source-editorial.ts';

/** Procedures of parents, children and young people. */
export const familyProcedures: ProcedureSource[] = [
  {
    slug: 'declarer-une-naissance',
    title: 'Déclarer une naissance',
    service: 'etat-civil',
    themes: ['citoyennete'],
    audiences: ['0-3-ans', 'familles'],
    picture: 'creche',
    summary: 'Cinq jours pour faire établir l’acte, un petit livre offert et quelques démarches qui suivent.',
    eligibility:
      'Le père, l’autre parent, ou toute personne qui a assisté à l’accouchement. La naissance se déclare à la mairie de la commune où l’enfant est né.',
    documents: [
      { label: 'Le certificat de la sage-femme ou du médecin', note: 'La maternité vous le remet.' },
      { label: 'Une pièce d’identité de chaque parent' },
      { label: 'Le livret de famille', note: 'S’il existe déjà.' },
      { label: 'La déclaration conjointe de choix du nom', note: 'Si vous choisissez le nom de l’enfant.' },
    ],
    cost: 'Gratuit',
    delay: 'Dans les cinq jours qui suivent l’accouchement ; l’acte est établi sur-le-champ.',
    steps: [
      {
        title: 'Demander le certificat à la maternité',
        text: 'Il porte l’heure et le lieu de la naissance : relisez-le avant de partir.',
      },
      {
        title: 'Voir un agent d’état civil',
        text: 'À l’hôtel de ville, sans rendez-vous, ou à la maternité, le mardi et le vendredi matin.',
      },
      {
        title: 'Relire l’acte et le signer',
        text: 'Un accent oublié se corrige en une minute ce jour-là, et en plusieurs semaines ensuite.',
      },
    ],
    text: `## Reconnaître l’enfant

Si les parents ne sont pas mariés, la reconnaissance peut être faite avant la naissance, dans n’importe quelle mairie. C’est rapide et cela simplifie la suite.

## Et après ?

Prévenez en ligne l’assurance maladie et la caisse d’allocations. La ville, elle, envoie un album choisi par les bibliothécaires et une invitation à planter l’arbre de votre enfant.`,
    place: 'hotel-de-ville',
    externalId: 'F961',
  },
  {
    slug: 'trouver-un-mode-de-garde',
    title: 'Trouver un mode de garde',
    service: 'petite-enfance',
    themes: ['education'],
    audiences: ['0-3-ans', 'familles'],
    picture: 'creche',
    summary: 'Crèche, assistante maternelle, garde à domicile : un guichet unique vous aide à choisir.',
    eligibility:
      'Les familles qui habitent ou travaillent dans l’une des sept communes, dès le sixième mois de grossesse.',
    documents: [
      { label: 'Une pièce d’identité' },
      {
        label: 'Un justificatif de domicile',
        note: 'Ou une attestation de l’employeur, si vous travaillez ici sans y habiter.',
      },
      {
        label: 'L’attestation de la caisse d’allocations',
        note: 'Elle donne le quotient familial, qui fait le tarif.',
      },
    ],
    cost: 'L’entretien est gratuit. En crèche : de 0,30 € à 3,10 € de l’heure, selon les revenus.',
    delay: 'Les places en crèche sont attribuées en avril et en octobre.',
    url: 'https://demarches.aubelonne.example/mode-de-garde',
    urlLabel: 'Prendre rendez-vous',
    steps: [
      {
        title: 'Prendre rendez-vous',
        text: 'En ligne ou au 02 61 91 40 73. Une réunion d’information se tient aussi chaque mois.',
      },
      {
        title: 'Comparer avec la conseillère',
        text: 'Quarante-cinq minutes, sans engagement : elle calcule devant vous ce que coûte chaque solution.',
      },
      {
        title: 'Déposer sa demande',
        text: 'Une seule demande vaut pour toutes les crèches. La liste des assistantes maternelles est remise sur place.',
      },
      {
        title: 'Confirmer tous les deux mois',
        text: 'Un message suffit. Sans nouvelles, la demande est retirée de la liste.',
      },
    ],
    text: `## Les solutions

- **La crèche** : une équipe, un groupe d’enfants, des horaires fixes.
- **L’assistante maternelle** : à son domicile, jusqu’à quatre enfants.
- **La garde partagée** : deux familles, une salariée ; le relais explique le contrat.
- **L’accueil à l’heure**, pour les besoins ponctuels.

Après aides et crédit d’impôt, l’écart entre crèche et assistante maternelle est souvent inférieur à 60 € par mois.`,
    place: 'maison-des-familles',
  },
  {
    slug: 'inscrire-enfant-ecole',
    title: 'Inscrire un enfant à l’école',
    service: 'education',
    themes: ['education'],
    audiences: ['4-6-ans', 'familles'],
    picture: 'ecole',
    summary:
      'Première rentrée, déménagement, cantine, accueil du matin et du soir : tout se fait avec un seul dossier.',
    eligibility: 'Tout enfant qui aura trois ans dans l’année civile, ou qui arrive à Aubelonne en cours de scolarité.',
    documents: [
      { label: 'Le livret de famille ou un acte de naissance' },
      { label: 'Un justificatif de domicile', note: 'De moins de trois mois.' },
      { label: 'Le carnet de vaccination', note: 'Les pages des vaccins obligatoires suffisent.' },
      { label: 'L’attestation de quotient familial', note: 'Pour les tarifs de la cantine et des accueils.' },
    ],
    cost: 'L’école est gratuite. Cantine : de 0,90 € à 5,20 € le repas, selon le quotient familial.',
    delay: 'De janvier à mars pour la rentrée suivante ; dans la semaine pour une arrivée en cours d’année.',
    url: 'https://demarches.aubelonne.example/ecole',
    urlLabel: 'Remplir le dossier',
    steps: [
      {
        title: 'Remplir le dossier',
        text: 'En ligne ou à l’hôtel de ville : il vaut pour l’école, la cantine et les accueils.',
      },
      { title: 'Recevoir le certificat d’inscription', text: 'Il indique l’école de votre secteur.' },
      {
        title: 'Rencontrer la direction de l’école',
        text: 'C’est elle qui prononce l’admission et fait visiter la classe.',
      },
    ],
    text: `## Cantine et accueils

L’accueil du matin commence à 7 h 30, celui du soir s’achève à 18 h 30. On réserve et l’on annule jusqu’à l’avant-veille minuit, sur le [portail des familles](https://familles.aubelonne.example/).

## Une autre école ?

Les dérogations sont examinées en mai par une commission, sur quatre critères publics : fratrie, santé, mode de garde, travail des parents.`,
    place: 'hotel-de-ville',
  },
  {
    slug: 'inscrire-accueil-de-loisirs',
    title: 'Inscrire un enfant à l’accueil de loisirs',
    service: 'jeunesse',
    themes: ['education'],
    audiences: ['4-6-ans', '7-10-ans', 'familles'],
    picture: 'parc-automne',
    summary:
      'Les mercredis et les vacances à l’accueil de l’Île : une inscription par an, puis des réservations à la journée.',
    eligibility:
      'Les enfants scolarisés, de 3 à 11 ans. Les habitants des sept communes sont prioritaires jusqu’à quinze jours avant chaque période.',
    documents: [
      {
        label: 'La fiche sanitaire',
        note: 'À remplir chaque année, une par enfant.',
        url: 'https://demarches.aubelonne.example/fiche-sanitaire',
      },
      { label: 'L’attestation d’assurance scolaire', note: 'Elle doit porter la mention « extrascolaire ».' },
      { label: 'L’attestation de quotient familial' },
      { label: 'Le projet d’accueil individualisé', note: 'En cas d’allergie ou de traitement.' },
    ],
    cost: 'De 3 € à 14 € la journée, repas et goûter compris, selon le quotient familial.',
    delay: 'Réservation jusqu’à huit jours avant ; réponse immédiate s’il reste des places.',
    url: 'https://demarches.aubelonne.example/accueil-de-loisirs',
    urlLabel: 'Réserver des journées',
    steps: [
      { title: 'Ouvrir un compte famille', text: 'C’est le même que pour la cantine.' },
      { title: 'Déposer les pièces', text: 'Une photo prise avec un téléphone convient, si elle est lisible.' },
      {
        title: 'Choisir les journées',
        text: 'La navette du matin passe par les Tanneurs et le Moulin-Vert : cochez l’arrêt.',
      },
    ],
    text: `Une journée annulée plus de deux jours avant n’est pas facturée. En cas de maladie, envoyez le certificat dans la semaine.

Un enfant en situation de handicap ? Écrivez à l’équipe : on prépare l’accueil ensemble, avec un animateur de plus s’il le faut.`,
    place: 'accueil-de-loisirs-de-l-ile',
  },
  {
    slug: 's-inscrire-au-conservatoire',
    title: 'S’inscrire au conservatoire',
    service: 'conservatoire',
    themes: ['musique', 'education'],
    audiences: ['4-6-ans', '7-10-ans', '11-15-ans', '16-ans-et-plus'],
    picture: 'orchestre',
    summary: 'Musique, danse, théâtre : essayer d’abord, choisir ensuite, payer selon ses moyens.',
    eligibility:
      'Dès cinq ans en éveil, sept ans en cursus, sans limite d’âge en pratique collective. Aucun niveau n’est demandé.',
    documents: [
      { label: 'Un justificatif de domicile' },
      { label: 'L’attestation de quotient familial', note: 'Sans elle, le tarif le plus haut s’applique.' },
      { label: 'Un certificat médical', note: 'Pour la danse seulement.' },
    ],
    cost: 'De 62 € à 310 € par an, selon le quotient familial ; second enfant à moitié prix.',
    delay: 'Anciens élèves en juin, nouveaux en juillet et en septembre ; instruments rares toute l’année.',
    url: 'https://demarches.aubelonne.example/conservatoire',
    urlLabel: 'S’inscrire',
    steps: [
      {
        title: 'Essayer',
        text: 'Une matinée d’essai a lieu chaque trimestre ; un professeur peut aussi recevoir seul à seul.',
      },
      {
        title: 'Formuler trois vœux',
        text: 'Les classes de piano et de guitare sont vite pleines : pensez au basson.',
      },
      { title: 'Confirmer sous dix jours', text: 'L’instrument est prêté la première année, pour 45 €.' },
    ],
    text: `L’inscription vaut pour un cours d’instrument, une heure de formation musicale et un ensemble. Les trois se suivent : on joue avec les autres dès le premier mois.`,
    place: 'conservatoire-du-val',
  },
  {
    slug: 'se-faire-recenser-a-16-ans',
    title: 'Se faire recenser à 16 ans',
    service: 'etat-civil',
    themes: ['citoyennete', 'education'],
    audiences: ['16-ans-et-plus', '11-15-ans'],
    picture: 'hotel-de-ville',
    summary: 'Le recensement citoyen est obligatoire : sans lui, pas d’inscription au bac ni au permis.',
    eligibility: 'Tout Français, fille ou garçon, dans les trois mois qui suivent son seizième anniversaire.',
    documents: [{ label: 'Une pièce d’identité' }, { label: 'Le livret de famille des parents', note: 'À jour.' }],
    cost: 'Gratuit',
    delay:
      'L’attestation est remise sur place, ou sous dix jours en ligne. Gardez-la : la mairie n’en donne pas de double.',
    url: 'https://demarches.aubelonne.example/recensement-citoyen',
    urlLabel: 'Se faire recenser',
    steps: [
      { title: 'Faire la demande', text: 'Seul ou avec un parent, à l’hôtel de ville ou en ligne.' },
      {
        title: 'Garder l’attestation',
        text: 'Elle est demandée pour le baccalauréat, le CAP et le permis de conduire.',
      },
      {
        title: 'Attendre la convocation',
        text: 'La journée défense et citoyenneté a lieu avant dix-huit ans. On est alors inscrit d’office sur les listes électorales.',
      },
    ],
    text: `Le délai est passé ? Venez quand même : la situation se régularise jusqu’à vingt-cinq ans, sans amende ni reproche.`,
    place: 'hotel-de-ville',
    externalId: 'F870',
  },
];
