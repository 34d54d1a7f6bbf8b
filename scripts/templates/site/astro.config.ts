import { siteConfig } from '@parvis/site-kit/preset.ts';
import site from './site.config.ts';

export default siteConfig(site);
