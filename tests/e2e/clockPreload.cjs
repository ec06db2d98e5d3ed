/** Before the scripts of the page, and in its world, which is not the one of a preload: what `app.ts` wants there. */
const { webFrame } = require('electron')

void webFrame.executeJavaScript(process.env['KV_TEST_CLOCK'] ?? '')
