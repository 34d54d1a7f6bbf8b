import type { StrapiApp } from '@strapi/strapi/admin';
import { AudienceIcon, CoverageIcon } from './audience/icon';
import { FeedPanel } from './channels/feed-panel';
import { choices } from './choices';
import { DiffusionPanel } from './diffusion-panel';
import { mediaLibrary } from './media-library';
import { NewsletterPanel } from './newsletter/newsletter-panel';
import { PublicationPanel } from './publication/publication-panel';
import { registerRecurrenceField } from './recurrence/register';

/** What we use of the content manager's own interface. */
interface ContentManager {
  addEditViewSidePanel(panels: unknown[]): void;
}

speakFrenchFromTheStart();

/** The admin panel speaks French, and says whose it is. */
export default {
  config: {
    locales: ['fr'],
    tutorials: false,
    notifications: { releases: false },
    translations: {
      fr: {
        ...choices,
        ...mediaLibrary,
        'app.components.LeftMenu.navbrand.title': 'Parvis',
        'app.components.LeftMenu.navbrand.workplace': 'Silo de contenus',
        'Auth.form.welcome.title': 'Bienvenue dans Parvis',
        'Auth.form.welcome.subtitle': 'Connectez-vous pour écrire et publier',
        'HomePage.head.title': 'Accueil',
      },
    },
  },
  register(app: StrapiApp) {
    hideAnnouncements();
    registerRecurrenceField(app);
    app.addMenuLink({
      to: 'parvis/audience',
      icon: AudienceIcon,
      intlLabel: { id: 'parvis.audience', defaultMessage: 'Audience' },
      permissions: [],
      Component: () => import('./audience/audience-page'),
    });
    app.addMenuLink({
      to: 'parvis/versions',
      icon: CoverageIcon,
      intlLabel: { id: 'parvis.coverage', defaultMessage: 'Versions accessibles' },
      permissions: [],
      Component: () => import('./versions/versions-page'),
    });
  },
  bootstrap(app: StrapiApp) {
    // A plugin's interface has no type of its own.
    const contentManager = app.getPlugin('content-manager').apis as unknown as ContentManager;
    contentManager.addEditViewSidePanel([PublicationPanel, NewsletterPanel, DiffusionPanel, FeedPanel]);
  },
};

/** Strapi announces its own news in a banner, in English, until each person closes it: closed for everyone. */
function hideAnnouncements() {
  for (const installation of ['false', 'undefined'])
    localStorage.setItem(`STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:${installation}`, 'true');
}

/** Before anyone has logged in, the panel would follow no choice and speak English. */
function speakFrenchFromTheStart() {
  const chosen = 'strapi-admin-language';
  if (!localStorage.getItem(chosen)) localStorage.setItem(chosen, 'fr');
}
