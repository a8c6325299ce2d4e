/** What tests of several rooms build on. */
package org.replycodes.testing;
