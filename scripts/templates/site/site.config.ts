import { defineSite } from '@parvis/site-kit/define-site.ts';

export default defineSite(__definition__);
