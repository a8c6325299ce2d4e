/**
 * The built site in a real browser, served below a project path as GitHub Pages does. Where no
 * Chromium or Node is installed, these tests are skipped with the reason; with {@code CI=true} in
 * the environment they fail instead.
 */
package org.replycodes.browser;
