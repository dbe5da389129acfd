import { html } from 'hono/html'
import type { WebNative } from '../../../adapters/web/config.ts'
import type { Words } from '../../i18n/catalogues.ts'
import { isRightToLeft } from '../../i18n/right-to-left.ts'
import { type Html, layout } from './layout.ts'

type Say = Extract<WebNative, { kind: 'say' }>

const inlineView = (inline: Say['body'][number][number]): Html => {
  switch (inline.t) {
    case 'strong':
      return html`<strong>${inline.text}</strong>`
    case 'quote':
      return html`<q><bdi>${inline.text}</bdi></q>`
    case 'code':
      return html`<code>${inline.text}</code>`
    case 'link':
      return html`<a href="${inline.href}" rel="noreferrer noopener" target="_blank">${inline.text}</a>`
    default:
      return html`${inline.text}`
  }
}

const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}]/u

/** A paragraph without a letter of the page's script, such as an English line beneath, has its own direction. */
const paragraphView = (paragraph: Say['body'][number], rtl: boolean): Html =>
  rtl && !paragraph.some(({ text }) => RTL_LETTER.test(text))
    ? html`<p dir="auto">${paragraph.map(inlineView)}</p>`
    : html`<p>${paragraph.map(inlineView)}</p>`

/** One message; its buttons are a form, so that they work without JavaScript. */
const messageView = (
  message: Say,
  id: string,
  rtl: boolean,
): Html => html`<section class="message" data-screen="${message.screen}">
${message.body.map(paragraph => paragraphView(paragraph, rtl))}
${
  message.buttons.length === 0
    ? ''
    : html`<form method="post" action="/chat" class="choices"><input type="hidden" name="id" value="${id}">
${message.buttons.map(row => html`<div class="row">${row.map(button => html`<button name="press" value="${button.data}">${button.label}</button>`)}</div>`)}</form>`
}
</section>`

export interface ChatPage {
  readonly words: Words
  readonly native: readonly WebNative[]
  readonly newId: () => string
}

/** The web chat: one address, messages, one field, and a way out that is always in reach. */
export const chatPage = ({ words, native, newId }: ChatPage): Html => {
  const t = (key: string) => words.site(key)
  return layout({
    title: t('chat.title'),
    locale: words.locale,
    look: 'chat',
    script: '/assets/chat.js',
    body: html`<header class="bar"><a class="brand" href="/chat">Offerwatch</a><a class="leave" href="/chat/leave" id="leave">${t('chat.leave')}</a></header>
<main id="messages" aria-live="polite">
${native.map(each => (each.kind === 'say' ? messageView(each, newId(), isRightToLeft(words.locale)) : ''))}
</main>
<form method="post" action="/chat" id="write" class="write" enctype="multipart/form-data">
<input type="hidden" name="id" value="${newId()}">
<label class="hidden" for="text">${t('chat.write')}</label>
<textarea id="text" name="text" rows="2" placeholder="${t('chat.write')}" autocomplete="off" maxlength="110000"></textarea>
<label class="attach"><span>${t('chat.picture')}</span><input type="file" name="picture" id="picture" accept="image/jpeg,image/png,image/webp,image/gif"></label>
<button class="send">${t('chat.send')}</button>
</form>
<p class="small" id="trouble" role="alert" hidden>${t('chat.trouble')}</p>`,
  })
}
