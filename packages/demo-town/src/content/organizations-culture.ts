import type { OrganizationSource } from '../lib/source.ts';

const music = { service: 'vie-associative', themes: ['musique'], picture: 'orchestre' };
const stage = { service: 'vie-associative', themes: ['spectacle'], picture: 'scene' };
const arts = { service: 'vie-associative', themes: ['culture'], picture: 'atelier' };
const past = { service: 'vie-associative', themes: ['patrimoine'], picture: 'moulin' };
const feast = { service: 'vie-associative', themes: ['fetes'], picture: 'guirlandes' };

export const cultureOrganizations: OrganizationSource[] = [
  {
    ...music,
    name: 'Harmonie municipale d’Aubelonne',
    summary: 'Soixante musiciens, de quatorze à quatre-vingts ans, aux cérémonies et en concert depuis 1874.',
    site: true,
  },
  {
    ...music,
    name: 'Chorale À Contre-Courant',
    summary: 'Chœur mixte sans audition : chanson, gospel et polyphonies du monde, le mardi soir.',
  },
  {
    ...music,
    name: 'Ensemble vocal Orvellia',
    summary: 'Vingt-quatre choristes confirmés pour la musique ancienne et les créations d’aujourd’hui.',
  },
  {
    ...music,
    name: 'Big Band des Quais',
    picture: 'concert',
    summary: 'Dix-huit pupitres, du swing au funk, et un bal par trimestre.',
    site: true,
  },
  {
    ...music,
    name: 'Les Amplis de la Corderie',
    picture: 'concert',
    summary: 'Collectif de groupes amateurs qui partage matériel, dates et conseils avec Le Hangar.',
  },
  {
    ...music,
    name: 'Fanfare Les Gabares',
    picture: 'concert',
    summary: 'Cuivres, percussions et vestes à boutons dorés pour mettre la rue en mouvement.',
  },
  {
    ...music,
    name: 'Les Amis de l’orgue de Lormeval',
    commune: 'lormeval',
    summary: 'Restauration et concerts autour de l’orgue de 1782, l’un des rares à deux claviers de la vallée.',
  },
  {
    ...music,
    name: 'Vielles et cornemuses du Val',
    commune: 'ormelune',
    summary: 'Ateliers, bœufs et bals folk ouverts à tous les niveaux.',
  },
  {
    ...music,
    name: 'Rythmes d’ailleurs',
    summary: 'Percussions africaines et brésiliennes, dès sept ans, au Moulin-Vert.',
  },
  {
    ...stage,
    name: 'Compagnie du Bief',
    summary: 'Troupe professionnelle en résidence : théâtre de proximité, dans les granges et les salons.',
    site: true,
  },
  {
    ...stage,
    name: 'Théâtre amateur La Lucarne',
    summary: 'Deux créations par an, un atelier pour débutants et beaucoup de répliques oubliées avec le sourire.',
  },
  {
    ...stage,
    name: 'Ligue d’improvisation de l’Orvelle',
    acronym: 'LIO',
    summary: 'Matchs d’impro, cabarets et ateliers au Hangar, dès quinze ans.',
  },
  {
    ...stage,
    name: 'Les Fils à la patte',
    picture: 'marionnettes',
    summary: 'Marionnettes à fils et à gaine : fabrication, spectacles et stages en famille.',
  },
  {
    ...stage,
    name: 'École de cirque Pirouette',
    picture: 'danse',
    summary: 'Jonglage, équilibre, acrobatie et trapèze à partir de quatre ans.',
  },
  {
    ...stage,
    name: 'Pas de côté',
    picture: 'danse',
    summary: 'Danse contemporaine pour adultes qui n’ont jamais dansé, et pour les autres.',
  },
  {
    ...stage,
    name: 'Swing à Aubelonne',
    picture: 'danse',
    summary: 'Lindy hop, rock et claquettes, avec une pratique libre le premier vendredi du mois.',
  },
  {
    ...stage,
    name: 'Les Conteurs de la halle',
    commune: 'montrive',
    picture: 'conte',
    summary: 'Veillées, balades contées et collectage de récits dans les villages.',
  },
  { ...arts, name: 'Atelier des Trois Couleurs', summary: 'Dessin, aquarelle et modèle vivant dans un ancien lavoir.' },
  {
    ...arts,
    name: 'Photo-club La Chambre noire',
    summary: 'Tirage argentique, sorties du dimanche et exposition annuelle.',
  },
  {
    ...arts,
    name: 'Terre et Feu',
    commune: 'clairvigne',
    summary: 'Poterie, raku et cuisson au bois, avec un four collectif.',
  },
  {
    ...arts,
    name: 'Les Relieurs du Parvis',
    picture: 'livres',
    summary: 'Reliure, dorure et papiers marbrés transmis par d’anciens imprimeurs.',
  },
  {
    ...arts,
    name: 'Ciné-club Le Faisceau',
    picture: 'cinema',
    summary: 'Un classique et un débat, un jeudi sur deux, au cinéma Le Méridien.',
  },
  {
    ...arts,
    name: 'Association Le Méridien',
    picture: 'cinema',
    summary: 'Les soixante bénévoles qui font vivre le cinéma d’art et essai.',
    site: true,
  },
  {
    ...arts,
    name: 'Fil à fil',
    summary: 'Couture, tricot et broderie : on apporte son ouvrage, on repart avec un conseil.',
  },
  {
    ...arts,
    name: 'Bulles de vallée',
    picture: 'atelier-bd',
    summary: 'Organise le festival de bande dessinée du Val et des rencontres d’auteurs toute l’année.',
  },
  {
    ...past,
    name: 'Société d’histoire du Val d’Orvelle',
    acronym: 'SHVO',
    summary: 'Conférences, bulletin annuel et permanence de généalogie le samedi matin.',
    site: true,
  },
  {
    ...past,
    name: 'Les Amis du moulin de Chantebrise',
    commune: 'chantebrise',
    summary: 'Les meuniers bénévoles : visites, mouture et fournées du dimanche.',
  },
  {
    ...past,
    name: 'Gabares et mariniers',
    picture: 'riviere',
    summary: 'Construction et navigation de bateaux traditionnels de l’Orvelle.',
  },
  {
    ...past,
    name: 'Les Carillonneurs du beffroi',
    picture: 'riviere',
    summary: 'Ils entretiennent les quatre cloches et donnent une aubade chaque premier dimanche.',
  },
  {
    ...past,
    name: 'Patrimoine rural de Saint-Ombre',
    commune: 'saint-ombre',
    summary: 'Lavoirs, croix et murets de pierre sèche relevés par des chantiers ouverts à tous.',
  },
  {
    ...past,
    name: 'Mémoire ouvrière des filatures',
    summary: 'Recueille la parole et les archives des anciens de la filature des Saules.',
  },
  {
    ...feast,
    name: 'Comité des fêtes d’Aubelonne',
    summary: 'Le carnaval, le bal du 14 juillet et la fête de la rivière, avec cent vingt bénévoles.',
  },
  {
    ...feast,
    name: 'Comité des fêtes de Lormeval',
    commune: 'lormeval',
    summary: 'Bals, loto, brocante et feu de la Saint-Jean.',
  },
  {
    ...feast,
    name: 'Confrérie du pâté de carpe',
    commune: 'chantebrise',
    picture: 'cuisine',
    summary: 'Défend une recette de 1723 et intronise, en robe verte, ses nouveaux chevaliers.',
  },
  {
    ...feast,
    name: 'Les Géants du carnaval',
    summary: 'Fabrication et promenade de Baptiste et Mariette, géants d’osier de quatre mètres.',
  },
  {
    ...feast,
    name: 'Les Joueurs de la table ronde',
    picture: 'jeux',
    summary: 'Jeux de société, jeux de rôle et figurines, le vendredi soir jusqu’à plus d’heure.',
  },
  {
    ...feast,
    name: 'Jumelage Aubelonne sans frontières',
    summary: 'Échanges avec deux villes jumelles : correspondances, voyages et soirées à thème.',
  },
];
