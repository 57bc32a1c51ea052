/** Answers as Flask 1.1 gave them: compact ASCII JSON with a newline, HTML pages for everything else. */

export const flaskJson = (body: unknown, status = 200): Response => {
  const text = JSON.stringify(body).replace(
    /[\u007f-\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return new Response(`${text}\n`, { status, headers: { 'content-type': 'application/json' } })
}

export const flaskMessage = (status: number, message: string): Response => flaskJson({ message }, status)

const pages = {
  404: [
    'Not Found',
    'The requested URL was not found on the server. If you entered the URL manually please check your spelling and try again.',
  ],
  405: ['Method Not Allowed', 'The method is not allowed for the requested URL.'],
  500: [
    'Internal Server Error',
    'The server encountered an internal error and was unable to complete your request. Either the server is overloaded or there is an error in the application.',
  ],
  503: [
    'Service Unavailable',
    'The server is temporarily unable to service your request due to maintenance downtime or capacity problems. Please try again later.',
  ],
} as const

export const flaskPage = (status: keyof typeof pages, headers: Record<string, string> = {}): Response => {
  const [title, text] = pages[status]
  const html = `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">\n<title>${status} ${title}</title>\n<h1>${title}</h1>\n<p>${text}</p>\n`
  return new Response(html, { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } })
}

/** Flask's own OPTIONS answer, where the request is no preflight. */
export const flaskOptions = (allow: string): Response =>
  new Response(null, { status: 200, headers: { 'content-type': 'text/html; charset=utf-8', allow } })
