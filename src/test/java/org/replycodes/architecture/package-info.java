/** How the program is cut into rooms, and what no file of the repository may hold. */
package org.replycodes.architecture;
