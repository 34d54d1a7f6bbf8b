export const examples = { middle: { current: 6, total: 12, hrefOf: (page: number) => `/agenda/page-${page}/` } };
