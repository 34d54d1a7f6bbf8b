export default {
  routes: [{ method: 'GET', path: '/journal', handler: 'journal.find' }],
};
