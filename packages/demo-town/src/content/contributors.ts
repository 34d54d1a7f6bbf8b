import type { ContributorSource } from '../lib/source-editorial.ts';

/** Who signs articles. First names and groups only: nobody here exists. */
export const contributors: ContributorSource[] = [
  {
    name: 'Maëlle, bibliothécaire',
    role: 'Bibliothécaire jeunesse à La Passerelle',
    service: 'lecture-publique',
    picture: 'conte',
    biography:
      'Maëlle raconte des histoires le mercredi et en cherche de nouvelles le reste de la semaine. Sa spécialité : les albums que l’on réclame trois fois de suite.',
  },
  {
    name: 'Ousmane, bibliothécaire',
    role: 'Bibliothécaire chargé des romans et des polars',
    service: 'lecture-publique',
    biography: 'Ousmane lit dans le bus, à l’aller. Au retour, il écrit des fiches de trois lignes, jamais plus.',
  },
  {
    name: 'Solène, médiatrice numérique',
    role: 'Responsable de l’atelier numérique de La Passerelle',
    service: 'lecture-publique',
    picture: 'numerique',
    biography: 'Solène répare, explique et recommence. Elle reçoit sans rendez-vous le jeudi après-midi.',
  },
  {
    name: 'Le cercle des lecteurs',
    role: 'Club de lecture de La Passerelle',
    service: 'lecture-publique',
    picture: 'livres',
    biography:
      'Une vingtaine de lectrices et de lecteurs se retrouvent le dernier jeudi du mois. On peut venir sans avoir fini le livre, et même sans l’avoir aimé.',
  },
  {
    name: 'La classe de CM2 des Quatre-Vents',
    role: 'Classe de CM2 de l’école des Quatre-Vents',
    service: 'education',
    picture: 'ecole',
    biography:
      'Vingt-six élèves, un journal mural et une émission de radio par mois. Leur maîtresse relit ; eux vérifient.',
  },
  {
    name: 'Radio Passerelle',
    role: 'Radio associative',
    service: 'vie-associative',
    biography:
      'Des bénévoles de douze à soixante-dix-huit ans fabriquent chaque semaine trois heures d’antenne depuis le Moulin-Vert.',
    website: 'https://radio-passerelle.example/',
  },
  {
    name: 'Le conseil des jeunes',
    role: 'Vingt-huit élus de 12 à 17 ans',
    service: 'jeunesse',
    picture: 'conseil',
    biography:
      'Élus pour deux ans, ils disposent d’un budget de 15 000 € et d’un droit de question au conseil municipal.',
  },
  {
    name: 'Yasmine, informatrice jeunesse',
    role: 'Informatrice à l’Info Jeunes',
    service: 'jeunesse',
    biography:
      'Stage, logement, permis, santé : Yasmine connaît le bon guichet et, surtout, la bonne question à y poser.',
  },
  {
    name: 'L’équipe de l’accueil de l’Île',
    role: 'Animatrices et animateurs',
    service: 'jeunesse',
    biography:
      'Onze animatrices et animateurs, quatre-vingts enfants et une île de deux hectares où l’on a le droit de se salir.',
  },
  {
    name: 'Bastien, jardinier',
    role: 'Jardinier au parc des Saules',
    service: 'environnement',
    picture: 'potager',
    biography:
      'Bastien taille, sème et répond aux questions des promeneurs depuis dix-neuf ans. Il ne dit jamais « mauvaise herbe ».',
  },
  {
    name: 'Les bénévoles de Coup de pouce scolaire',
    role: 'Collectif de bénévoles, aide aux devoirs',
    service: 'vie-associative',
    biography:
      'Retraités, lycéennes, ingénieur ou boulangère : quarante-cinq bénévoles aident quatre-vingts élèves, quatre soirs par semaine.',
  },
  {
    name: 'Nolwenn, animatrice nature',
    role: 'Animatrice à la Maison de la rivière',
    service: 'environnement',
    picture: 'berges',
    biography:
      'Nolwenn sait reconnaître une loutre à ce qu’elle laisse sur les pierres. Elle préfère le montrer que l’expliquer.',
  },
];
