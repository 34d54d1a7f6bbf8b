import type { VariantSource } from '../lib/source-parts.ts';
import { procedureVariants } from './variants-procedures.ts';

/** Other versions of contents, by type and slug: plain French, sign language, sound. */
export const variants: Record<string, Record<string, VariantSource>> = {
  procedure: procedureVariants,
  place: {
    'mediatheque-la-passerelle': {
      plainText: `## La médiathèque La Passerelle

C’est une grande bibliothèque.

L’entrée est gratuite.

Vous pouvez lire, écouter de la musique et jouer.

Il y a des ordinateurs.

Il y a un ascenseur.

Des livres faciles à lire sont rangés à part. Ils ont un signe bleu.

Vous avez besoin d’aide ? Demandez à une personne avec un badge jaune.`,
      signLanguage: 'lsf-mediatheque',
    },
    'musee-de-la-batellerie': {
      plainText: `## Le musée des bateaux

Le musée raconte la vie sur la rivière.

Vous voyez des bateaux anciens.

Vous pouvez toucher les cordes et le bois.

L’entrée coûte 4 €.

Elle est gratuite avant 18 ans.

Il y a un ascenseur.`,
      audio: 'voix-musee',
    },
    'hotel-de-ville': {
      plainText: `## L’hôtel de ville

C’est la mairie d’Aubelonne.

On y fait ses papiers.

On y inscrit ses enfants à l’école.

Il y a des travaux. Entrez par la rue du Beffroi.

À l’accueil, une personne vous aide à remplir les papiers.`,
    },
  },
  event: {
    'visite-guidee-en-langue-des-signes': { signLanguage: 'lsf-visite-musee' },
    'sieste-sonore': { signLanguage: 'lsf-sieste-sonore' },
    'marche-de-noel-du-parvis': {
      plainText: `## Le marché de Noël

Il y a quarante petites boutiques en bois.

Elles sont sur la place du Parvis.

L’entrée est gratuite.

Le dimanche à 10 heures, c’est calme.

Il n’y a pas de musique.

La lumière est douce.`,
    },
  },
  article: {
    'la-passerelle-ouvre-le-dimanche': { signLanguage: 'lsf-dimanche' },
    'celui-qui-remonte-l-horloge-du-beffroi': { audio: 'voix-horloge-du-beffroi' },
    'le-horla-trente-pages-pour-ne-plus-dormir': { audio: 'voix-nuit-du-horla' },
    'des-livres-faciles-a-lire-ranges-a-part': {
      plainText: `## Des livres faciles à lire

Dans chaque bibliothèque, il y a des livres faciles à lire.

Ils ont un signe bleu.

Les phrases sont courtes.

Les lettres sont grosses.

Il y a des romans. Il y a aussi des livres à écouter.

Un groupe de lecteurs a choisi les livres.

Tout le monde peut les emprunter.`,
    },
    'une-entree-enfin-accessible-a-l-hotel-de-ville': {
      plainText: `## Une nouvelle entrée à la mairie

Avant, il y avait onze marches.

Des ouvriers font des travaux.

Bientôt, il y aura une porte sans marche.

La porte s’ouvrira toute seule.

Tout le monde entrera par cette porte.

Il y aura aussi un ascenseur.

Pendant les travaux, entrez par la rue du Beffroi.`,
    },
  },
  page: {
    's-installer-a-aubelonne': { audio: 'voix-s-installer' },
    'dechets-et-tri': {
      plainText: `## Trier ses déchets

Le bac jaune : les emballages.

La borne verte : le verre.

Le seau : les restes de repas.

Le bac gris : tout le reste.

## Quand sortir les bacs ?

Le soir, après 19 heures.

Le matin, un camion passe.

## Les gros objets

Un vieux canapé ? Une machine cassée ?

Appelez le 02 61 91 41 10.

Le camion vient chez vous. C’est gratuit deux fois par an.`,
    },
  },
};
