import type { DocumentSource } from '../lib/source-parts.ts';

/** Documents to download, of one page each. */
export const documents: Record<string, DocumentSource> = {
  'calendrier-de-collecte': {
    title: 'Calendrier de collecte des déchets',
    text: `Centre, Vieux-Port : ordures le lundi et le vendredi, tri le mercredi.

Tanneurs, Tilleuls : ordures le mardi, tri le jeudi une semaine sur deux.

Moulin-Vert, Varenne : ordures le mercredi, tri le vendredi.

Les bacs se sortent la veille après 19 h et se rentrent le matin même. Les jours fériés, la collecte est décalée au lendemain.

Verre et biodéchets : 54 bornes, à moins de 250 m de chaque porte. Une question ? 02 61 91 41 10.`,
  },
  'guide-du-tri': {
    title: 'Dans quel bac ?',
    text: `Bac jaune : tous les emballages, vides et non emboîtés. Bouteilles, pots, barquettes, conserves, briques, cartons pliés, papiers.

Borne verte : bouteilles et bocaux en verre, sans bouchon. Pas de vaisselle.

Seau à biodéchets : épluchures, restes de repas, marc de café, essuie-tout.

Déchèterie : piles, ampoules, peintures, appareils, gravats, encombrants.

Bac gris : ce qui reste. Si vous hésitez, c’est ici : une erreur dans le bac jaune coûte plus cher qu’un emballage perdu.`,
  },
  'reglement-de-pret': {
    title: 'Règlement du prêt de La Passerelle',
    text: `La carte est personnelle et vaut dans les cinq bibliothèques.

Quinze documents pour quatre semaines, dont deux jeux et une liseuse. Deux prolongations sont possibles, sauf si quelqu’un attend.

En cas de retard, le prêt est suspendu d’autant de jours. Il n’y a pas d’amende.

Un document perdu se remplace ou se rembourse. Un document abîmé se rapporte : l’atelier de reliure en sauve beaucoup.

Les données des lecteurs sont effacées un an après le dernier emprunt.`,
  },
  'charte-des-associations': {
    title: 'Charte des associations d’Aubelonne',
    text: `La ville et les associations s’engagent ensemble.

La ville prête des salles, du matériel et des heures de conseil. Elle publie les subventions et leurs critères. Elle répond aux courriers sous quinze jours.

Les associations accueillent sans discrimination, tiennent des comptes, rendent les salles propres et préviennent quand elles n’en ont plus besoin.

La charte est relue chaque année, à l’automne, par une assemblée ouverte.`,
  },
  'bilan-du-plan-climat': {
    title: 'Plan climat : le bilan de l’année',
    text: `Chauffage des bâtiments municipaux : moins 18 % en trois ans, à rigueur égale.

Éclairage public : extinction de minuit à cinq heures dans huit quartiers, 62 % d’électricité en moins.

Déplacements : 11 km de pistes continues, 340 places de stationnement abritées pour les vélos.

Arbres : 1 240 plantés, 1 102 vivants après deux étés.

Ce qui n’avance pas : l’isolation des logements anciens, et la part du train dans les trajets vers la préfecture.`,
  },
  'fiche-lanterne': {
    title: 'Patron de la lanterne de papier',
    text: `1. Tracez un rectangle de 30 cm sur 18 cm, puis une bande de 30 cm sur 2 cm pour l’anse.

2. Pliez le rectangle en deux dans la longueur. Tracez une ligne à 2 cm du bord ouvert : on ne coupe pas au-delà.

3. Coupez le pli tous les 2 cm, jusqu’à la ligne.

4. Dépliez, roulez en cylindre, collez bord à bord.

5. Collez l’anse. Posez au fond une bougie électrique, jamais une vraie flamme.`,
  },
  'fiche-traces': {
    title: 'Carnet de traces',
    text: `Date, heure, temps qu’il fait :

Lieu : rive, prairie, sous-bois, jardin.

Combien de doigts ? Quatre : renard, chien, chat. Cinq : loutre, blaireau, écureuil. Trois : un oiseau.

Les griffes sont-elles marquées ? Chez le chat, jamais.

Longueur, en centimètres. Dessin, grandeur nature :

Ce que j’en pense. Ce que la Maison de la rivière en dit :`,
  },
  'tables-a-l-envers': {
    title: 'Les tables à l’envers',
    text: `On donne le résultat, il faut trouver la multiplication. Parfois il y en a plusieurs.

12 = … × … et aussi … × …

24 = … × … et aussi … × …

36 = … × … , … × … et … × …

49 = … × … (une seule !)

56 = … × …   63 = … × …   72 = … × …

À vous : choisissez trois nombres de la table et donnez-les à quelqu’un de la famille.`,
  },
};
