import type { ArticleSource } from '../lib/source.ts';

const guide = { kind: 'tutorial', themes: ['citoyennete'], picture: 'hotel-de-ville' } as const;

export const procedureArticles: ArticleSource[] = [
  {
    ...guide,
    service: 'etat-civil',
    age: 64,
    slug: 'carte-identite-passeport',
    title: 'Carte d’identité et passeport : mode d’emploi',
    place: 'hotel-de-ville',
    summary: 'Rendez-vous, pièces à fournir, délais et retrait, à Aubelonne ou au Moulin-Vert.',
    body: `Les demandes se déposent à l’hôtel de ville ou à la mairie annexe du Moulin-Vert, quelle que soit la commune où vous habitez. Le délai moyen est aujourd’hui de dix-sept jours.

## En quatre étapes

1. Remplissez la pré-demande sur [le site de l’État](https://ants.gouv.fr/) et notez son numéro ;
2. prenez [rendez-vous en ligne](https://rdv.aubelonne.example/) ou au 02 61 91 41 30 ;
3. venez en personne, avec l’enfant s’il s’agit d’un mineur ;
4. retirez le titre sans rendez-vous, dès réception du message.

## Les pièces

- L’ancien titre, ou la déclaration de perte ou de vol ;
- une photo d’identité de moins de six mois ;
- un justificatif de domicile de moins d’un an ;
- un timbre fiscal pour un passeport, ou pour une carte perdue.

## Urgence

Un départ imprévu pour raison médicale, familiale ou professionnelle ? Appelez-nous avec un justificatif : des créneaux sont gardés chaque matin.`,
  },
  {
    ...guide,
    service: 'education',
    themes: ['education'],
    picture: 'ecole',
    audiences: ['4-6-ans', 'familles'],
    age: 58,
    slug: 'inscrire-enfant-ecole',
    title: 'Inscrire son enfant à l’école et au périscolaire',
    summary:
      'Première rentrée, déménagement, cantine, accueil du matin et du soir : tout se fait avec un seul dossier.',
    body: `L’école est obligatoire à partir de trois ans. L’inscription se fait en mairie ; l’admission est ensuite prononcée par la direction de l’école, que vous rencontrez.

## Quand ?

De janvier à mars pour la rentrée suivante. En cas d’arrivée en cours d’année, un rendez-vous est donné dans la semaine.

## Avec quoi ?

- Le livret de famille ou un acte de naissance ;
- un justificatif de domicile ;
- le carnet de vaccination ;
- l’attestation de quotient familial, pour calculer les tarifs.

## Cantine et accueils

Les réservations s’ouvrent en même temps. L’accueil du matin commence à 7 h 30, celui du soir s’achève à 18 h 30. On réserve et l’on annule jusqu’à l’avant-veille minuit, sur le [portail des familles](https://familles.aubelonne.example/).

## Une autre école ?

Les dérogations sont examinées en mai par une commission, sur quatre critères publics : fratrie, santé, mode de garde, travail des parents.`,
  },
  {
    ...guide,
    service: 'petite-enfance',
    themes: ['education'],
    picture: 'creche',
    audiences: ['0-3-ans', 'familles'],
    age: 75,
    slug: 'trouver-un-mode-de-garde',
    title: 'Trouver un mode de garde',
    place: 'maison-des-familles',
    summary: 'Crèche, assistante maternelle, garde à domicile : un guichet unique vous aide à choisir.',
    body: `À la Maison des familles, une conseillère examine avec vous toutes les solutions, dès le sixième mois de grossesse. L’entretien dure quarante-cinq minutes et n’engage à rien.

## Les solutions

- **La crèche** : tarif selon les revenus, de 0,30 à 3,10 € de l’heure. Les places sont attribuées en avril et en octobre.
- **L’assistante maternelle** : à son domicile, jusqu’à quatre enfants. Le relais tient la liste des disponibilités à jour.
- **La garde partagée** : deux familles, une salariée. Le relais met en relation et explique le contrat.
- **L’accueil à l’heure**, pour les besoins ponctuels.

## Combien cela coûte-t-il vraiment ?

Après aides et crédit d’impôt, l’écart entre crèche et assistante maternelle est souvent inférieur à 60 € par mois. La conseillère fait le calcul devant vous.

## Prendre rendez-vous

Au 02 61 91 40 73 ou sur place. Les réunions d’information mensuelles permettent aussi de poser ses questions en groupe.`,
  },
  {
    ...guide,
    service: 'environnement',
    themes: ['nature'],
    picture: 'fabrique',
    age: 44,
    slug: 'jours-de-collecte',
    title: 'Déchets : jours de collecte et bons gestes',
    summary: 'Ordures, tri, biodéchets, verre et encombrants, quartier par quartier.',
    body: `## Les jours de passage

- **Centre, Vieux-Port** : ordures le lundi et le vendredi, tri le mercredi ;
- **Tanneurs, Tilleuls** : ordures le mardi, tri le jeudi une semaine sur deux ;
- **Moulin-Vert, Varenne** : ordures le mercredi, tri le vendredi ;
- **communes voisines** : voir le calendrier distribué en janvier.

Les bacs se sortent la veille après 19 h et se rentrent le matin même. Les jours fériés, la collecte est décalée au lendemain.

## Les biodéchets

Cinquante-quatre bornes acceptent épluchures, restes et marc de café. Le seau est offert à la déchèterie ; la carte d’ouverture, à l’accueil de l’hôtel de ville.

## Les encombrants

Sur rendez-vous, deux fois par an et par foyer, dans la limite d’un mètre cube. Si l’objet fonctionne encore, la recyclerie vient le chercher gratuitement.

## Bon à savoir

Tous les emballages vont dans le bac jaune, même les pots de yaourt. Les piles, les ampoules et les textiles, jamais.`,
  },
  {
    ...guide,
    service: 'etat-civil',
    picture: 'creche',
    audiences: ['0-3-ans', 'familles'],
    age: 102,
    slug: 'declarer-une-naissance',
    title: 'Déclarer une naissance',
    place: 'hotel-de-ville',
    summary: 'Cinq jours pour établir l’acte, un petit livre offert et quelques démarches qui suivent.',
    body: `La naissance se déclare à la mairie du lieu où l’enfant est né, dans les cinq jours qui suivent l’accouchement. À Aubelonne, un agent d’état civil se rend aussi à la maternité, le mardi et le vendredi matin.

## Qui peut le faire ?

Le père, l’autre parent, ou toute personne qui a assisté à la naissance. Il faut :

- le certificat de la sage-femme ou du médecin ;
- une pièce d’identité des parents ;
- le livret de famille, s’il existe ;
- la déclaration conjointe de choix du nom, le cas échéant.

## Reconnaître l’enfant

Si les parents ne sont pas mariés, la reconnaissance peut être faite avant la naissance, dans n’importe quelle mairie. C’est rapide et cela simplifie la suite.

## Et après ?

L’assurance maladie et la caisse d’allocations sont prévenues par vos soins, en ligne. La ville, elle, envoie un album choisi par les bibliothécaires et une invitation à planter l’arbre de votre enfant.`,
  },
  {
    ...guide,
    service: 'urbanisme',
    themes: ['citoyennete', 'patrimoine'],
    picture: 'travaux',
    age: 80,
    slug: 'autorisation-urbanisme',
    title: 'Construire, agrandir, ravaler : quelle autorisation ?',
    summary: 'Déclaration préalable ou permis ? Le bon formulaire, les délais et un conseil gratuit.',
    body: `## En un coup d’œil

- **Rien à déposer** : travaux intérieurs, terrasse au ras du sol, abri de moins de 5 m².
- **Déclaration préalable** : clôture, ravalement, fenêtre, panneaux solaires, extension jusqu’à 20 m² (40 m² en zone urbaine).
- **Permis de construire** : au-delà, et pour toute maison neuve.

Autour du beffroi et de la halle, l’architecte des Bâtiments de France donne son avis sur tout ce qui se voit de la rue, volets compris.

## Déposer

Le dossier se dépose [en ligne](https://urbanisme.aubelonne.example/), à toute heure, ou à l’hôtel de ville sur rendez-vous. Le délai est d’un mois pour une déclaration, de deux mois pour un permis, un mois de plus en secteur protégé.

## Avant de dessiner

L’architecte-conseil reçoit gratuitement un mercredi sur deux. Une heure avec elle évite souvent un refus.

## Après l’accord

Affichez le panneau sur le terrain pendant deux mois, et déclarez l’achèvement.`,
  },
  {
    ...guide,
    service: 'vie-associative',
    picture: 'associations',
    age: 88,
    slug: 'reserver-une-salle',
    title: 'Réserver une salle municipale',
    place: 'maison-des-associations',
    summary: 'Onze salles à la Maison des associations, cinq dans les quartiers : conditions, tarifs et calendrier.',
    body: `## Pour les associations

Les salles de réunion sont gratuites pour les associations d’Aubelonne, quatre fois par mois. Le calendrier s’ouvre six mois à l’avance ; une réservation non utilisée et non annulée compte double.

## Pour les particuliers

Trois salles se louent le week-end, de 90 à 340 € selon la taille, moins 30 % pour les habitants. Une caution et une assurance sont demandées. La musique s’arrête à une heure du matin, le limiteur y veille.

## Comment faire

1. Consultez les disponibilités sur [le site de réservation](https://salles.aubelonne.example/) ;
2. posez une option, gardée huit jours ;
3. envoyez l’attestation d’assurance ;
4. retirez le badge l’avant-veille.

## Le matériel

Tables, bancs, barnums, percolateur et gobelets réutilisables se prêtent gratuitement aux associations, en une seule demande. Rendre propre, c’est tout ce que l’on demande.`,
  },
  {
    ...guide,
    service: 'urbanisme',
    picture: 'travaux',
    age: 30,
    slug: 'signaler-un-probleme',
    title: 'Signaler un problème dans la rue',
    summary: 'Lampadaire éteint, nid-de-poule, dépôt sauvage : qui prévenir et que se passe-t-il ensuite ?',
    body: `Chaque mois, trois cent cinquante signalements arrivent à la mairie. Les deux tiers sont traités en moins de cinq jours ; les autres demandent un devis, une entreprise ou un peu de météo.

## Comment signaler

- En ligne, avec [le formulaire et la carte](https://signaler.aubelonne.example/), photo bienvenue ;
- par téléphone, au 02 61 91 41 40, aux heures de bureau ;
- à l’accueil de l’hôtel de ville.

## Ce que vous recevez

Un numéro, puis un message à chaque étape : reçu, attribué, programmé, terminé. Si rien n’est prévu, on vous dit pourquoi.

## En cas de danger

Câble tombé, odeur de gaz, arbre sur la chaussée : appelez d’abord les secours, au 18 ou au 112. L’astreinte de la ville prend le relais jour et nuit.

## Ce qui ne dépend pas de nous

Les routes départementales, les pannes d’électricité et l’eau ont leurs propres numéros. Le formulaire transmet automatiquement au bon interlocuteur.`,
  },
];
