/** The definition of the site being built: made by the preset from `site.config.ts`. */
declare module 'virtual:parvis/site' {
  const site: import('./define-site.ts').SiteConfig;
  export default site;
}

/** The site's `src/styles/theme.css`. */
declare module 'virtual:parvis/theme.css';

/** Addresses of the typefaces of the site's theme. */
declare module 'virtual:parvis/fonts' {
  const fonts: string[];
  export default fonts;
}
