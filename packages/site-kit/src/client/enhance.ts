/** What every page gains once it is read: none of it is needed to read. */
import './audience.ts';
import './embeds.ts';
import './offline.ts';
import './share.ts';
