import type { GallerySource } from '../lib/source-editorial.ts';

/** What workshops made, signed by a group or a first name. */
export const galleries: GallerySource[] = [
  {
    slug: 'nos-hivers-imprimes',
    title: 'Nos hivers imprimés',
    service: 'lecture-publique',
    themes: ['culture', 'lecture'],
    audiences: ['11-15-ans', 'adultes'],
    picture: 'riviere-hiver',
    age: 7,
    place: 'mediatheque-la-passerelle',
    summary: 'Six images en papier découpé, tirées par les habitués de l’atelier du samedi.',
    text: `La consigne tenait en une phrase : l’hiver, sans dessiner de flocon. Il y en a quand même, mais ils se cachent.

Les tirages sont accrochés dans l’escalier de La Passerelle jusqu’au {+45}. Les caches de papier sont dans un tiroir, à l’accueil : on peut les prendre et recommencer.`,
    items: [
      {
        image: 'riviere-hiver',
        title: 'La ville retient son souffle',
        creator: 'Atelier du samedi',
        text: 'Quatre couches de papier et une gomme pour les fenêtres allumées.',
      },
      { image: 'parc-hiver', title: 'Le parc sans personne', creator: 'Ysée' },
      {
        image: 'marche-de-noel',
        title: 'Dix-sept heures',
        creator: 'Groupe des adultes débutants',
        text: 'Les guirlandes ont été percées à l’aiguille.',
      },
      { image: 'ciel-nocturne', title: 'Il fait clair quand il gèle', creator: 'Malo' },
      { image: 'guirlandes', title: 'Essai de couleurs', creator: 'Atelier du samedi' },
      { image: 'lampions', title: 'Ce qui monte', creator: 'Les 11–13 ans' },
    ],
  },
  {
    slug: 'dessine-moi-l-orvelle',
    title: 'Dessine-moi l’Orvelle',
    service: 'jeunesse',
    themes: ['nature', 'education'],
    audiences: ['7-10-ans'],
    picture: 'berges',
    age: 19,
    place: 'maison-de-la-riviere',
    summary: 'Une semaine de croquis au bord de l’eau avec les enfants de l’accueil de l’Île.',
    text: `Chaque matin, un carnet, un crayon et dix minutes sans parler. L’après-midi, on agrandit, on colorie, on invente ce que l’on n’a pas vu.

Les originaux sont repartis avec leurs auteurs. Ceux-ci ont été numérisés avec leur accord et celui de leurs parents.`,
    items: [
      {
        image: 'berges',
        title: 'Il n’a pas bougé',
        creator: 'Groupe des Hérons',
        text: 'Le héron est resté quarante minutes. Nous, trente-huit.',
      },
      { image: 'moulin', title: 'La roue', creator: 'Lilou' },
      { image: 'velo', title: 'Le chemin de ma tante', creator: 'Sacha' },
      {
        image: 'riviere',
        title: 'Tout ce qu’on voit du pont',
        creator: 'Groupe des Loutres',
        text: 'Dessiné à sept, sur une nappe.',
      },
      { image: 'parc-printemps', title: 'Quand il fera chaud', creator: 'Imran' },
    ],
  },
  {
    slug: 'affiches-d-une-saison',
    title: 'Affiches d’une saison',
    service: 'culture',
    themes: ['spectacle', 'culture'],
    audiences: ['16-ans-et-plus', 'adultes'],
    picture: 'scene',
    age: 36,
    place: 'theatre-des-quais',
    summary: 'Cinq spectacles de la saison, vus par une classe d’arts appliqués qui n’avait lu que le titre.',
    text: `Les élèves ont reçu cinq titres et pas une ligne de plus. Les compagnies ont découvert les affiches le soir de la première ; deux ont demandé à les garder pour leur tournée.`,
    items: [
      { image: 'scene', title: 'Seule, presque', creator: 'Élodie, première année' },
      { image: 'marionnettes', title: 'Les fils ne mentent pas', creator: 'Groupe C' },
      {
        image: 'concert',
        title: 'Plus fort',
        creator: 'Tom, deuxième année',
        text: 'Trois couleurs, pas une de plus : c’était la contrainte.',
      },
      { image: 'danse', title: 'Le poids du pied', creator: 'Groupe A' },
      { image: 'cinema', title: 'Ceux qui regardent', creator: 'Assia, première année' },
    ],
  },
];
