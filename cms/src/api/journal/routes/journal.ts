export default {
  routes: [
    { method: 'GET', path: '/journal', handler: 'journal.find' },
    { method: 'GET', path: '/journal/stream', handler: 'journal.stream' },
  ],
};
