import type { ProcedureSource } from '../lib/source-editorial.ts';

const civil = { service: 'etat-civil', themes: ['citoyennete'], picture: 'hotel-de-ville', place: 'hotel-de-ville' };

/** Procedures of every inhabitant. */
export const townProcedures: ProcedureSource[] = [
  {
    ...civil,
    slug: 'carte-identite-passeport',
    title: 'Demander une carte d’identité ou un passeport',
    summary: 'Rendez-vous, pièces à fournir, délais et retrait, à Aubelonne ou au Moulin-Vert.',
    eligibility:
      'Toute personne de nationalité française, quelle que soit la commune où elle habite. Un mineur vient avec l’un de ses parents.',
    documents: [
      { label: 'L’ancien titre', note: 'Ou la déclaration de perte ou de vol.' },
      { label: 'Une photo d’identité', note: 'De moins de six mois.' },
      { label: 'Un justificatif de domicile', note: 'De moins d’un an.' },
      {
        label: 'Le numéro de la pré-demande',
        note: 'Il se prépare sur le site de l’État.',
        url: 'https://ants.gouv.fr/',
      },
      { label: 'Un timbre fiscal', note: 'Pour un passeport, ou pour une carte perdue ou volée.' },
    ],
    cost: 'Carte : gratuite, 25 € si elle est perdue ou volée. Passeport : 86 €, 42 € de 15 à 17 ans, 17 € avant.',
    delay: 'Dix-sept jours en moyenne entre le rendez-vous et le retrait.',
    url: 'https://demarches.aubelonne.example/titres-identite',
    urlLabel: 'Prendre rendez-vous',
    steps: [
      {
        title: 'Remplir la pré-demande',
        text: 'Sur [le site de l’État](https://ants.gouv.fr/) : notez le numéro, il évite de tout dicter au guichet.',
      },
      {
        title: 'Prendre rendez-vous',
        text: 'En ligne ou au 02 61 91 41 30, à l’hôtel de ville ou à la mairie annexe du Moulin-Vert.',
      },
      {
        title: 'Venir avec les pièces',
        text: 'En personne, et avec l’enfant s’il s’agit d’un mineur : les empreintes sont prises dès douze ans.',
      },
      {
        title: 'Retirer le titre',
        text: 'Sans rendez-vous, dès réception du message. Au bout de trois mois, il est détruit.',
      },
    ],
    text: `## Urgence

Un départ imprévu pour raison médicale, familiale ou professionnelle ? Appelez-nous avec un justificatif : des créneaux sont gardés chaque matin.

## À domicile

Une personne qui ne peut pas se déplacer, à domicile ou à l’hôpital, est visitée le premier mardi du mois par un agent équipé.`,
  },
  {
    ...civil,
    slug: 'demander-un-acte-de-naissance',
    title: 'Demander un acte de naissance',
    summary: 'Copie intégrale ou extrait : gratuit, en ligne, et seulement à la mairie du lieu de naissance.',
    eligibility:
      'La personne concernée si elle est majeure, son conjoint, ses parents, ses enfants. L’extrait sans filiation est ouvert à tous.',
    documents: [
      { label: 'Une pièce d’identité', note: 'Du demandeur.' },
      { label: 'Les noms et prénoms des parents', note: 'Sauf pour un extrait sans filiation.' },
    ],
    cost: 'Gratuit. Méfiez-vous des sites qui font payer.',
    delay: 'Sur place : immédiat. En ligne ou par courrier : cinq jours ouvrés.',
    url: 'https://demarches.aubelonne.example/acte-de-naissance',
    urlLabel: 'Demander l’acte',
    steps: [
      { title: 'Vérifier le lieu', text: 'Nous ne délivrons que les actes des naissances déclarées à Aubelonne.' },
      { title: 'Faire la demande', text: 'Une demande par acte, en précisant à quoi il servira.' },
    ],
    text: `Avant de demander, posez la question à l’administration qui le réclame : notaires et préfectures le reçoivent souvent sans passer par vous.`,
    externalId: 'F1427',
  },
  {
    ...civil,
    slug: 's-inscrire-sur-les-listes-electorales',
    title: 'S’inscrire sur les listes électorales',
    summary: 'Après un déménagement, ou pour une première fois : dix minutes, toute l’année.',
    eligibility:
      'Les Français majeurs qui habitent Aubelonne, ou y paient des impôts depuis deux ans. Les citoyens de l’Union européenne votent aux élections municipales et européennes.',
    documents: [
      { label: 'Une pièce d’identité', note: 'En cours de validité ou périmée depuis moins de cinq ans.' },
      { label: 'Un justificatif de domicile', note: 'De moins de trois mois.' },
    ],
    cost: 'Gratuit',
    delay: 'Jusqu’au sixième vendredi qui précède un scrutin. Confirmation sous sept jours.',
    url: 'https://demarches.aubelonne.example/listes-electorales',
    urlLabel: 'S’inscrire',
    steps: [
      { title: 'Vérifier son inscription', text: 'Les jeunes recensés à seize ans sont inscrits d’office à dix-huit.' },
      {
        title: 'Déposer la demande',
        text: 'En ligne ou à l’accueil. L’ancienne commune est prévenue automatiquement.',
      },
    ],
    text: `Absent le jour du vote ? La procuration se prépare en ligne et se valide devant un policier ou un gendarme. Le mandataire peut être inscrit dans une autre commune, mais vote dans votre bureau.`,
    externalId: 'F1367',
  },
  {
    ...civil,
    slug: 'se-marier',
    title: 'Se marier à Aubelonne',
    summary: 'Le dossier, le rendez-vous, les bans et la date : comptez trois mois.',
    eligibility: 'Deux personnes majeures, dont l’une au moins, ou l’un de ses parents, habite Aubelonne.',
    documents: [
      { label: 'Une pièce d’identité de chacun' },
      {
        label: 'Un acte de naissance de chacun',
        note: 'De moins de trois mois, sauf si la mairie peut le recevoir elle-même.',
      },
      { label: 'Un justificatif de domicile' },
      { label: 'La liste des témoins', note: 'De deux à quatre, avec leur pièce d’identité.' },
      { label: 'Le certificat du notaire', note: 'Si vous signez un contrat de mariage.' },
    ],
    cost: 'Gratuit',
    delay: 'Dépôt du dossier deux mois avant la date ; bans affichés dix jours.',
    url: 'https://demarches.aubelonne.example/mariage',
    urlLabel: 'Demander une date',
    steps: [
      {
        title: 'Demander une date',
        text: 'Les mariages sont célébrés du mardi au samedi, salle du Conseil ou sous le tilleul du jardin.',
      },
      { title: 'Déposer le dossier ensemble', text: 'L’officier d’état civil vous reçoit tous les deux.' },
      { title: 'Attendre les bans', text: 'Ils restent affichés dix jours à la porte de l’hôtel de ville.' },
    ],
    text: `Le jour venu, soyez là dix minutes avant. Le riz est admis ; les confettis en plastique, non : ils finissent dans l’Orvelle.`,
    externalId: 'F930',
  },
  {
    slug: 'autorisation-urbanisme',
    title: 'Déclarer des travaux',
    service: 'urbanisme',
    themes: ['citoyennete', 'patrimoine'],
    picture: 'travaux',
    summary: 'Déclaration préalable ou permis ? Le bon formulaire, les délais et un conseil gratuit.',
    eligibility: 'Propriétaires, locataires avec l’accord du propriétaire, syndics et entreprises mandatées.',
    documents: [
      { label: 'Le formulaire rempli', note: 'Le téléservice choisit le bon à votre place.' },
      { label: 'Un plan de situation et un plan de masse' },
      { label: 'Des photographies', note: 'Une de près, une de loin.' },
      { label: 'Un dessin des façades', note: 'Avant et après les travaux.' },
    ],
    cost: 'Le dépôt est gratuit. Une taxe d’aménagement peut s’ajouter pour une surface créée.',
    delay: 'Un mois pour une déclaration préalable, deux pour le permis d’une maison, un de plus en secteur protégé.',
    url: 'https://demarches.aubelonne.example/urbanisme',
    urlLabel: 'Déposer un dossier',
    steps: [
      {
        title: 'Demander conseil',
        text: 'L’architecte-conseil reçoit gratuitement un mercredi sur deux. Une heure avec elle évite souvent un refus.',
      },
      { title: 'Déposer le dossier', text: 'En ligne, à toute heure, ou à l’hôtel de ville sur rendez-vous.' },
      {
        title: 'Afficher l’autorisation',
        text: 'Sur le terrain, pendant deux mois, lisible de la rue.',
        picture: 'travaux',
      },
      {
        title: 'Déclarer l’achèvement',
        text: 'Dès que les travaux sont finis : c’est la pièce que demandera votre acheteur.',
      },
    ],
    text: `## En un coup d’œil

- **Rien à déposer** : travaux intérieurs, terrasse au ras du sol, abri de moins de 5 m².
- **Déclaration préalable** : clôture, ravalement, fenêtre, panneaux solaires, extension jusqu’à 20 m² (40 m² en zone urbaine).
- **Permis de construire** : au-delà, et pour toute maison neuve.

Autour du beffroi et de la halle, l’architecte des Bâtiments de France donne son avis sur tout ce qui se voit de la rue, volets compris.`,
    place: 'hotel-de-ville',
  },
  {
    slug: 'signaler-un-probleme',
    title: 'Signaler un problème dans la rue',
    service: 'urbanisme',
    themes: ['citoyennete'],
    picture: 'travaux',
    summary: 'Lampadaire éteint, nid-de-poule, dépôt sauvage : qui prévenir et que se passe-t-il ensuite ?',
    eligibility: 'Tout le monde, habitant ou de passage. Le nom est facultatif.',
    documents: [{ label: 'Une photo', note: 'Facultative, mais elle fait gagner un déplacement.' }],
    cost: 'Gratuit',
    delay: 'Les deux tiers des signalements sont traités en moins de cinq jours.',
    url: 'https://demarches.aubelonne.example/signaler',
    urlLabel: 'Signaler',
    steps: [
      { title: 'Placer le problème sur la carte', text: 'Ou appeler le 02 61 91 41 40, aux heures de bureau.' },
      {
        title: 'Suivre le numéro',
        text: 'Un message à chaque étape : reçu, attribué, programmé, terminé. Si rien n’est prévu, on vous dit pourquoi.',
      },
    ],
    text: `## En cas de danger

Câble tombé, odeur de gaz, arbre sur la chaussée : appelez d’abord les secours, au 18 ou au 112. L’astreinte de la ville prend le relais jour et nuit.

## Ce qui ne dépend pas de nous

Les routes départementales, les pannes d’électricité et l’eau ont leurs propres numéros. Le formulaire transmet automatiquement au bon interlocuteur.`,
    place: 'hotel-de-ville',
  },
];
