const named = (process.env.BASE_PATH ?? '').replaceAll(/^\/+|\/+$/g, '');

/** Where on its host the app is served: `/`, or `/ir/` for a BASE_PATH of `/ir/`, `/ir` or `ir`. */
export const basePath = named === '' ? '/' : `/${named}/`;
