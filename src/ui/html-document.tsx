import { html } from 'hono/html';
import type { Child } from './child.ts';
import { VerdictSprite } from './verdicts.tsx';

/** Addresses of the style sheets and modules of a page, as `assetUrl` gives them. */
export interface PageAssets {
  css: string[];
  js: string[];
  /** Address of the mark in the tab of the browser. */
  icon?: string;
}

/** The document around a page. Nothing inline: the content security policy allows neither style nor script in the page. */
export function HtmlDocument(props: { title: string; assets: PageAssets; children?: Child }) {
  const { assets } = props;
  return html`<!doctype html>
${(
  <html lang="vi">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{props.title}</title>
      {assets.icon && <link rel="icon" type="image/svg+xml" href={assets.icon} />}
      {assets.css.map((href) => (
        <link rel="stylesheet" href={href} />
      ))}
      {assets.js.map((src) => (
        <script type="module" src={src}></script>
      ))}
    </head>
    <body>
      <a class="skip" href="#chinh">
        Đến nội dung chính
      </a>
      <VerdictSprite />
      {props.children}
    </body>
  </html>
)}`;
}
