import type { Core } from '@strapi/strapi';
import { addInternalModel } from '../lib/models';

export const subscribersTable = 'parvis_subscribers';
export const sendingsTable = 'parvis_sendings';
export const mailsTable = 'parvis_mails';

/** Instants are milliseconds since 1970: the databases do not agree on what an instant is. */
export function registerNewsletterTables(strapi: Core.Strapi): void {
  addInternalModel(strapi, {
    uid: 'parvis::subscriber',
    singularName: 'parvis-subscriber',
    tableName: subscribersTable,
    attributes: {
      id: { type: 'increments' },
      /** Key of the site whose newsletter it is. */
      site: { type: 'string' },
      /** In small letters. The only table that holds it, and a row goes with the subscription. */
      email: { type: 'string' },
      /** Names the subscription in links, under a seal that only the silo can make. */
      key: { type: 'string' },
      /** When it is forgotten unless it is confirmed; null once it is. */
      expires: { type: 'biginteger' },
      /** When it was asked for, then confirmed. */
      since: { type: 'biginteger' },
    },
    indexes: [
      { name: 'parvis_subscribers_email', columns: ['site', 'email'], type: 'unique' },
      { name: 'parvis_subscribers_key', columns: ['key'], type: 'unique' },
      { name: 'parvis_subscribers_expires', columns: ['expires'] },
    ],
  });
  addInternalModel(strapi, {
    uid: 'parvis::sending',
    singularName: 'parvis-sending',
    tableName: sendingsTable,
    attributes: {
      id: { type: 'increments' },
      /** The issue. It is sent once. */
      document: { type: 'string' },
      site: { type: 'string' },
      /** The mail as it was when the sending began, but for the link by which one unsubscribes. */
      subject: { type: 'string' },
      html: { type: 'text' },
      text: { type: 'text' },
      since: { type: 'biginteger' },
      /** Mails: to be sent, sent, and refused for good by the server of who was to have it. */
      total: { type: 'integer' },
      sent: { type: 'integer' },
      refused: { type: 'integer' },
      /** In French, what holds it up; null when nothing does. */
      problem: { type: 'text' },
    },
    indexes: [{ name: 'parvis_sendings_document', columns: ['document'], type: 'unique' }],
  });
  addInternalModel(strapi, {
    uid: 'parvis::mail',
    singularName: 'parvis-mail',
    tableName: mailsTable,
    attributes: {
      id: { type: 'increments' },
      /** Row ids. A sending of 0 is the mail that asks to confirm. */
      subscriber: { type: 'integer' },
      sending: { type: 'integer' },
      /** When it may be sent, or tried again. */
      due: { type: 'biginteger' },
      attempts: { type: 'integer' },
    },
    indexes: [
      { name: 'parvis_mails_once', columns: ['subscriber', 'sending'], type: 'unique' },
      { name: 'parvis_mails_order', columns: ['sending', 'id'] },
    ],
  });
}
