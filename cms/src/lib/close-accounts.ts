import type { Core } from '@strapi/strapi';
import { typeOf } from './content-types';

interface Attribute {
  type: string;
  target?: string;
}

/**
 * Relations of our types and components lead readers to our own types and nowhere else: whoever adds one to an account, a role or any
 * other type of Strapi or a plugin adds it for the administration, written `private` or not.
 */
export function closeAccounts(strapi: Core.Strapi): void {
  const ours = Object.values(strapi.contentTypes).filter(({ uid }) => uid.startsWith('api::'));
  for (const model of [...ours, ...Object.values(strapi.components)])
    for (const attribute of Object.values(model.attributes as Record<string, Attribute>)) {
      const leavesOurTypes = attribute.type === 'relation' && !typeOf(attribute.target ?? '');
      if (leavesOurTypes || attribute.type === 'password') Object.assign(attribute, { private: true });
    }
}
