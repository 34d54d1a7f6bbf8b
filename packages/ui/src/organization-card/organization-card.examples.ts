import { organizations } from '../samples.ts';

export const examples = { acronym: { organization: organizations[0] }, unlinked: { organization: organizations[1] } };
