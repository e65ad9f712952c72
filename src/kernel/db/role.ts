/** The role every authority transaction runs as: it owns nothing, so row-level security always holds. */
export const APP_ROLE = 'nhiemky_app';
