import type { TextsOf } from '../../language.ts'

export const warm: TextsOf<'bedtime' | 'love' | 'custom topic'> = {
  bedtime: {
    night: {
      title: ['De dónde viene la noche', 'Siguiendo a la oscuridad', 'Buenas noches, pequeño viajero'],
      blurb: [
        'Un pequeño viajero no puede dormir y sale a buscar el lugar donde se fabrica la noche.',
        '¿De dónde viene la noche y quién enciende las estrellas? Un paseo suave hasta la orilla del sueño.',
      ],
      lines: {
        hook: [
          'Había una vez, {place}, {hero} que no podía dormirse, porque tenía una pregunta demasiado grande.',
          '{Place} había un nido blandito y, en el nido, {hero} con los ojos abiertos y una pregunta enorme.',
        ],
        setup: [
          '¿De dónde viene la noche? Alguien tiene que derramarla cada tarde, pensaba {hero.el}.',
          '¿Quién apaga el cielo, y dónde guardan de día tanta oscuridad? {Hero.el} necesitaba saberlo.',
        ],
        step: [
          'Así que salió de puntillas. Le preguntó primero al río, pero el río solo murmuró: Ven conmigo, ven.',
          'Les preguntó a las flores, pero ya habían cerrado la carita, y a una flor no se la despierta.',
        ],
        rising: [
          'En la colina esperaba {friend}. Ah, la noche, dijo {friend.el}, hacia allá voy. Acompáñame un ratito.',
          'En el cruce de caminos estaba {friend}, con toda su calma. ¿La noche? Ven, te enseñaré su puerta.',
        ],
        deeper: [
          'Cruzaron el puentecito sin hacer ruido. Debajo, la luna se estaba dando su baño de cada noche.',
          'Pasaron junto a casas dormidas. En cada ventana, una lucecita decía buenas noches y se apagaba.',
        ],
        turn: [
          'Arriba se sentaron. ¿Ves?, dijo {friend.el}. La noche no cae del cielo. La noche sube de la hierba.',
          'Es aquí, dijo {friend.el}. Mira abajo, no arriba. Primero oscurece la hierba, luego el árbol, luego el cielo.',
        ],
        peak: [
          'Sale de todos los sitios donde alguien cierra los ojos. Cada dormilón pone una gotita de oscuridad.',
          'La noche está hecha de ojos cerrados. Cuando dormimos bastantes, alcanza para todas las estrellas.',
        ],
        release: [
          '{Hero.el} lo pensó todo el camino de vuelta. Entonces a esta noche, susurró, le falta una gota.',
          'Entonces las estrellas me están esperando, susurró {hero.el}, y volvió a casa a toda prisa.',
        ],
        ending: [
          'Se hizo un ovillo y cerró los ojos, primero uno y después el otro. Y allá arriba salió una estrella más.',
          'Se acostó y apretó los ojos. Y justo encima del nido se encendió la última estrella. Buenas noches.',
        ],
      },
    },
    star: {
      title: [
        'La estrella que cayó en la hierba',
        'Cómo devolver una estrella',
        'Una estrella en la almohada',
      ],
      blurb: [
        'Una pequeña estrella se cae del cielo y quiere volver a casa. Por suerte, alguien sigue despierto.',
        '¿Qué se hace con una estrella que cae a tus pies, fría y con vergüenza? Llevarla a casa, claro.',
      ],
      lines: {
        hook: [
          'Una noche, una estrella resbaló. Se deslizó por todo el cielo y aterrizó {place} con un pequeño chisporroteo.',
          'La estrella más pequeña del cielo se asomó demasiado una noche, se cayó y fue a parar {place}.',
        ],
        setup: [
          'La encontró una niña que se llamaba {name}. No era más grande que una ciruela, y tenía mucha vergüenza.',
          '{name}, {hero} con botas de agua, la recogió. Fría como una cuchara, brillaba cuando le soplaba.',
        ],
        step: [
          'Le enseñó su cama y sus libros. La estrella fue muy educada y estornudó tres chispas de oro.',
          'Le hizo un hueco en la almohada. Pero la estrella no dormía. Miraba una y otra vez por la ventana.',
        ],
        rising: [
          'Te llevaremos a casa, dijo {name}. Despertó a {friend} del vecindario y trajo {ride}.',
          'Solo había un modo. Detrás de la casa esperaba {ride}, y {friend} ya tenía todo listo.',
        ],
        deeper: [
          'Y allá fueron, sobre tejados y colinas, junto a un ganso con sueño, por una nube que olía a lluvia.',
          'El pueblo se hizo una hilera de luces. Hasta las montañas parecían pliegues de una gran manta oscura.',
        ],
        turn: [
          'Subieron y subieron hasta que no hubo viento, solo estrellas, y cada una tarareaba su propia nota.',
          'Por fin llegaron a donde nunca hay ruido. Allí, entre miles de estrellas, había un lugar vacío.',
        ],
        peak: [
          'Era un hueco oscuro, pequeño como un botón. {name} levantó la estrella, y encajó con un suave clic.',
          '{name} le sopló por última vez y la puso en el hueco. De pronto, el cielo entero parecía terminado.',
        ],
        release: [
          'Bajaron flotando, despacio como una pluma. La estrella les guiñó el ojo hasta la puerta del jardín.',
          'Volver fue fácil. Solo tuvieron que seguir sus bostezos, uno tras otro, hasta la casa calentita.',
        ],
        ending: [
          'Desde entonces, una estrella brilla justo en una ventana. Solo dice: Buenas noches, {name}. Buenas noches.',
          'Si miras arriba esta noche, la verás: la pequeña que guiña. Ya conoce el camino a tu almohada.',
        ],
      },
    },
    dreams: {
      title: ['El trenecito de la noche', 'El tren que reparte sueños', 'Pasajeros al sueño'],
      blurb: [
        'Cada noche, un trenecito reparte los sueños a quienes duermen. Esta noche sobra un paquete.',
        'Cuando se apagan todas las luces, un trenecito empieza su ronda. Sabe qué ha pedido cada cual.',
      ],
      lines: {
        hook: [
          'Cuando se apaga la última luz {place}, si contienes el aliento puedes oírlo: el tren de los sueños.',
          'Escucha. Lejos, {place}, suena un traqueteo muy, muy suave. Es el trenecito que trae los sueños.',
        ],
        setup: [
          'Es azul, para que nadie lo vea, y funciona con bostezos. Un buen bostezo da para siete leguas.',
          'Tiene tres vagones: uno para sueños cortos, uno para los largos y uno para los que saben volar.',
        ],
        step: [
          'Primera parada, el bosque. Allí duerme {first}, que ha pedido un tarro de miel que nunca se acaba.',
          'Primero para donde ronca {first}. Aquí tienes, susurra el tren: un sueño de correr, y muy deprisa.',
        ],
        rising: [
          'Luego le toca a {second}, que siempre quiere lo mismo: ser grande como una montaña hasta el desayuno.',
          'Después viene {second}, {second:hecho|hecha} un ovillo diminuto, y recibe un sueño de gigante de pies muy suaves.',
        ],
        deeper: [
          'Cruza el puente, toc, toc, toc. La luna le ha tendido unos raíles de plata sobre el agua.',
          'En el puente frena, como cada noche, y deja que pase primero la luna. Es cuestión de educación.',
        ],
        turn: [
          'Pero en la última casa aún había luz. {name}, {hero} de ojos cansados, no conseguía dormirse.',
          'Sobraba un paquete. Era de {name}, {hero} que no dormía y contaba todo lo que puede salir mal.',
        ],
        peak: [
          'El tren paró bajo la ventana. No se puede entregar con los ojos abiertos, así que hizo algo inaudito.',
          'El tren tiene prohibido esperar, y sin embargo esperó. Soltó el vapor muy despacio, adentro y afuera.',
        ],
        release: [
          'Respira conmigo, dijo, como un tren que tiene toda la noche. Y así respiraron, los dos a la vez.',
          'Adentro, y afuera. Adentro, y afuera. {name} respiró también, y la cama echó a rodar sobre raíles.',
        ],
        ending: [
          'Al tercer suspiro, el paquete se abrió solo. ¿Qué había dentro? Cierra los ojos y lo verás.',
          'Nadie sabe qué había en el último paquete. Pero por la mañana {name} sonreía. Ahora te toca a ti.',
        ],
      },
    },
  },
  love: {
    windows: {
      title: ['Dos ventanas', 'La luz de enfrente', 'Una vez para buenas noches'],
      blurb: [
        'Dos desconocidos, dos ventanas, dos luces. Durante un año se dan las buenas noches sin una palabra.',
        'Nunca hablaron. Solo se daban las buenas noches, con una lucecita, de ventana a ventana.',
      ],
      lines: {
        hook: [
          'Durante todo un año, {she} y {he} se dieron las buenas noches, y ni una sola vez usaron la voz.',
          'Hay dos ventanas, {place}, que se miran. En una vivía {she}, y en la otra, {he}.',
        ],
        setup: [
          'Empezó la semana en que {she} se mudó. No podía dormir y dejaba la lámpara encendida contra la noche.',
          '{she} no conocía a nadie en la ciudad. Por la noche miraba cómo la lluvia buscaba camino en el cristal.',
        ],
        step: [
          'Enfrente, {he} llegó tarde, como siempre. Vio su luz y levantó {light} en la ventana. Una sola vez.',
          'Enfrente tampoco dormía {he}. Una noche puso {light} en el alféizar, solo por ser amable.',
        ],
        rising: [
          'Una noche empezaron a hablar con luz: una vez, hola; dos, un día duro; y tres veces, alegría.',
          'Pronto fue un idioma. Una vez quería decir hola, dos veces, un día duro, y tres, qué alegría.',
        ],
        deeper: [
          'Así hablaron todo el invierno, entre nieve y niebla, dos lucecitas apoyadas la una en la otra.',
          'Ella sabía cuándo él estaba triste. Él sabía cuándo ella leía. Y todavía no se habían dicho ni una palabra.',
        ],
        turn: [
          'Llegó una noche en que la ventana de él siguió a oscuras, y otra, y otra. {she} dejó de comer.',
          'En marzo su luz no llegó. Ella hizo señales hasta el alba. La oscuridad de enfrente no dijo nada.',
        ],
        peak: [
          'A la cuarta noche corrió. Bajo la tormenta, al otro lado, cinco pisos, hasta una puerta sin nombre.',
          'No se puso abrigo. Salió corriendo a la lluvia, contó las ventanas y llamó a la puerta de un extraño.',
        ],
        release: [
          'Él abrió, pálido de fiebre, con una manta al hombro. Una vez para hola, dijo {he}, y quiso sonreír.',
          'Había estado enfermo, sin fuerzas para levantarse. Al verla, le tocó la mano. Tres veces: alegría.',
        ],
        ending: [
          'Hoy una ventana está siempre apagada. Les basta con una. Pero él aún da un golpecito antes de dormir.',
          'Ya solo hay una ventana encendida {place}, y dos sombras en ella. La primera palabra les costó un año.',
        ],
      },
    },
    bench: {
      title: ['El banco que esperaba', 'Cada día a las nueve', 'Cincuenta años y una mañana'],
      blurb: [
        'A los dieciocho prometieron volver a verse en un banco. Uno de los dos llevó la cuenta de los días.',
        'Cada mañana un anciano se sienta en el mismo banco, junto a un sitio vacío. No espera en vano.',
      ],
      lines: {
        hook: [
          'Cada mañana a las nueve, {he} se sienta en el mismo banco, {place}, y guarda libre el sitio de al lado.',
          'Todos conocen al anciano que se sienta {place}. Conocen su banco, y saben que a su izquierda no hay sitio.',
        ],
        setup: [
          'Tenía dieciocho años cuando conoció allí a {she}. Ella se rio de su sombrero, y él lo llevó toda la vida.',
          'Hace cincuenta años, {she} se sentó allí, se comió la mitad de su manzana y le preguntó a qué tenía miedo.',
        ],
        step: [
          'Tuvieron un verano. El último día él le dio {token}, porque no tenía nada que valiera más.',
          'Aquel verano fue largo, y demasiado corto. Al final ella le dejó {token}, para que se acordara.',
        ],
        rising: [
          'Luego su familia se fue a ultramar. Te encontraré, gritó ella desde el tren. Él dijo: Aquí estaré.',
          'Su tren salía a las nueve. En nuestro banco, gritó ella, y el silbato se tragó el día y el año.',
        ],
        deeper: [
          'Se perdieron cartas, la vida siguió. Pero a las nueve, con lluvia o con nieve, él estaba en el banco.',
          'Trabajó, encaneció, y no fue infeliz. Solo que a las nueve en punto siempre tenía una cita.',
        ],
        turn: [
          'Una mañana de niebla oyó pasos, lentos, con bastón. Se acercaron cada vez más, y no pasaron de largo.',
          'La primavera pasada, una señora se detuvo. ¿Está libre este sitio?, preguntó, y le tembló la voz.',
        ],
        peak: [
          'Entre los dos estaba {token.el} de entonces. Llego tarde, dijo {she}. Él apartó el sombrero. Llegas a tiempo.',
          'Él no pudo hablar. Los dos miraron {token.el} de sus dieciocho años, y no hizo falta otra respuesta.',
        ],
        release: [
          'Hablaron hasta que encendieron los faroles. Cincuenta años caben en un día, si nadie quiere dormir.',
          'No contaron los años perdidos. Compartieron una manzana, y ella tomó la mitad más grande, como siempre.',
        ],
        ending: [
          'Ahora son dos en el banco. A las nueve él mira el reloj, por costumbre, y después la mira a ella.',
          'El sitio de la izquierda está ocupado. ¿A qué tenías miedo?, preguntó ella. A que llegaras pronto.',
        ],
      },
    },
    bakery: {
      title: ['La canción de antes del alba', 'Pan y música', 'Ninguno se atrevía'],
      blurb: [
        'Ella hornea antes del alba, él toca en la esquina. Ninguno se atreve a hablar, y alguien tiene que actuar.',
        'Una panadera, un músico callejero y un pequeño mensajero que ya no quiere esperar más.',
      ],
      lines: {
        hook: [
          'A las cuatro de la mañana, {place}, solo hay dos personas despiertas: {she}, que amasa, y {he}, que toca.',
          '{she} hace el mejor pan de la ciudad, y hay una razón: mientras amasa, escucha música.',
        ],
        setup: [
          '{he} toca {place} su viejo violín, para nadie. O eso dice. La verdad es que toca hacia el horno.',
          '{he} toca {place} antes de que salga el sol, cuando no hay monedas. Dice que es por el aire fresco.',
        ],
        step: [
          'Cada día, un pan caliente en el estuche. Cada día, una melodía nueva. Y ninguno decía una palabra.',
          'Él creía que el pan era de un señor muy amable. Ella creía que las canciones eran para otra.',
        ],
        rising: [
          'Ella ensayaba en el espejo: Buenos días, qué bonito. Y cada mañana solo le vendía un panecillo.',
          'Él le escribió una carta, y luego otra, y las fue guardando todas en el estuche, bajo el forro.',
        ],
        deeper: [
          'Solo {helper} lo sabía todo: de un lado venían migas, del otro música, y en medio, dos cobardes.',
          'Todo esto lo veía {helper}, que los quería mucho a los dos y ya iba perdiendo la paciencia.',
        ],
        turn: [
          'Una mañana, en pleno vals, {helper.el} agarró una carta que nunca se envió, y salió a toda prisa.',
          'Un martes, {helper.el} se hartó, tomó una de las cartas escondidas y puso rumbo a la panadería.',
        ],
        peak: [
          'La música se cortó. En el horno caliente, {she} desdobló el papel con los dedos llenos de harina.',
          '{she} la leyó de pie, y luego otra vez sentada. A su espalda, los panecillos empezaron a quemarse.',
        ],
        release: [
          'Cuando entró {he}, sin aliento, ella dijo: Buenos días, qué bonito. Y de pronto todo fue fácil.',
          'Él estaba en la puerta, rojo como un horno. Hay una nota falsa en la línea tres, dijo ella, y lo besó.',
        ],
        ending: [
          'El pan sigue siendo el mejor. A veces sale algo quemado. Entonces se sabe que hoy él toca dentro.',
          'Ahora hay un cartel: Cerrado por baile. Y el primer panecillo del día es siempre para {helper.el}.',
        ],
      },
    },
  },
  'custom topic': {
    found: {
      title: ['El hallazgo', '¿Para quién es?', 'Lo que esperaba allí'],
      blurb: [
        'Alguien encuentra algo que está destinado a otra persona, y se pone en camino para devolverlo.',
        'Un extraño hallazgo, un largo camino y una pregunta: ¿a quién está esperando en realidad?',
      ],
      lines: {
        hook: [
          'Hay cosas que se pierden y cosas que esperan. Un día, {place}, {hero} aprendió la diferencia.',
          'Nadie sabe por qué {hero} andaba {place} aquel día. Pero era justo el momento oportuno.',
        ],
        setup: [
          'Pues donde antes no había nada, ahora había {thing}. Salía de allí una luz, y también una canción de cuna.',
          'Y allí había {thing}, con un brillo extraño y una canción de cuna, como si hubiera alguien en casa.',
        ],
        step: [
          '{Hero.el} se acercó. La canción se puso triste y luego calló, como una pregunta sin respuesta.',
          'Tenía un nombre escrito, pero la lluvia lo había borrado. Solo se leía la última letra.',
        ],
        rising: [
          'Tú no eres para mí, dijo {hero.el}, pero sé lo que es esperar. Y así empezó la búsqueda.',
          'Es de alguien, pensó {hero.el}, y ese alguien lo echa de menos. Bastaba para ponerse en camino.',
        ],
        deeper: [
          'La búsqueda fue larga. Se cerraron puertas, cabezas dijeron que no, y las noches eran muy frías.',
          'Todos lo querían, nadie lo había perdido. Al anochecer, la vuelta era tan larga como la ida.',
        ],
        turn: [
          'Entonces apareció {friend}, que también buscaba algo y ya no se acordaba de qué era.',
          'Al final del tercer día estaba allí {friend}, a solas, y tarareaba la misma canción de cuna.',
        ],
        peak: [
          'Volvieron juntos. Y cuando {friend.el} estuvo delante {thing.del}, toda la luz se despertó de golpe.',
          'En cuanto {friend.el} vio {thing.el}, hubo tanta luz que hasta los pájaros se pusieron a cantar.',
        ],
        release: [
          'Dejé esto aquí en mi infancia, dijo {friend.el}, para tener un motivo de volver algún día.',
          'Creía que me faltaba una cosa, dijo {friend.el}. Me faltaba alguien que saliera a buscarme.',
        ],
        ending: [
          'Desde entonces, {place}, nadie espera a solas. Hay cosas perdidas solo hasta que alguien pregunta.',
          'Por la noche aún suena, pero ya no es canción de cuna. Es una canción para dos, sin última estrofa.',
        ],
      },
    },
    fear: {
      title: ['El valor justo y necesario', 'Donde nadie entra', 'Temblar, e ir de todas formas'],
      blurb: [
        'Hay un lugar al que nuestro héroe jamás iría. Y justo desde allí, alguien pide ayuda.',
        'Ser valiente no es no tener miedo. Una historia de rodillas que tiemblan y aun así avanzan.',
      ],
      lines: {
        hook: [
          'En el mundo entero solo había una cosa que le daba miedo a {hero}, y empezaba {place}.',
          '{Hero} no temía ni a la tormenta ni al trueno. Pero {place}, donde las sombras se alargan, era distinto.',
        ],
        setup: [
          'Decían que allí vivía algo. Nadie lo había visto, y por eso mismo se hacía más grande cada año.',
          'Nadie recordaba cómo empezó. Se daba un rodeo, y bien deprisa, y no se miraba hacia el lado.',
        ],
        step: [
          'Qué cobardía, se reía {friend}. No, decía {hero.el}, es prudencia. Es casi lo mismo.',
          'Solo {friend} hacía bromas: ¿Qué va a haber ahí dentro? ¿Un monstruo en zapatillas? Y allá se fue.',
        ],
        rising: [
          'Luego vino la tormenta, y con el viento, desde allí, una voz. Era {friend.el}, que pedía ayuda.',
          'Esa misma noche {friend.el} no volvió. En su lugar llegó un grito desde allí, fino como un hilo.',
        ],
        deeper: [
          'Otros también lo oyeron y cerraron sus puertas. {Hero.el} contó hasta diez, y otra vez hasta diez.',
          'En el borde había una sombra. Era solo {thing}, pero con aquella luz parecía tener dientes.',
        ],
        turn: [
          'Con las rodillas de flan, {hero.el} tomó un farol y entró. El miedo fue también. Tenía permiso.',
          'Está bien, dijo {hero.el} a su miedo, puedes venir conmigo. Pero yo voy delante, que quede claro.',
        ],
        peak: [
          'Allí estaba {friend.el}, sin poder salir, detrás {thing.del}, y alrededor solo viento. Ningún monstruo.',
          '¿Y en medio de lo oscuro? Ningún monstruo. Solo {thing} que cerraba el paso, y detrás, {friend.el}.',
        ],
        release: [
          'Creía que tenías miedo, susurró {friend.el}. Y lo tengo, dijo {hero.el}. Anda, dame la mano.',
          'Has venido, dijo {friend.el}. Estoy temblando, dijo {hero.el}. Sí, fue la respuesta, pero aquí estás.',
        ],
        ending: [
          'Hoy hay un sendero. Lleva el nombre de quien más tembló y, pese a todo, echó a andar.',
          'Las sombras {place} siguen igual de largas. Pero un miedo que se ha cruzado tiene ya una puerta.',
        ],
      },
    },
    wager: {
      title: ['Lo más valioso de todo', 'Una apuesta hasta el ocaso', 'Más que una corona'],
      blurb: [
        'Dos amigos apuestan: gana quien encuentre lo más valioso antes del ocaso. El final es otro.',
        'Una corona contra algo muy sencillo. ¿Quién ganará la apuesta antes de que se ponga el sol?',
      ],
      lines: {
        hook: [
          'Todo empezó con una apuesta. {Hero} y {friend} se encontraron {place} y se aburrían muchísimo.',
          'Nunca apuestes contra tu mejor amigo. {Hero} y {friend} lo hicieron {place}, un lunes cualquiera.',
        ],
        setup: [
          'Gana quien traiga antes del ocaso lo más valioso del mundo. Así lo dijeron, y así quedó sellado.',
          'Hasta la puesta de sol, acordaron. Quien traiga lo más valioso gana. Preparados, listos, ¡ya!',
        ],
        step: [
          '{Friend.el} lo tuvo fácil. A mediodía había una corona en el saco, y mejor no preguntar de dónde salió.',
          '{Friend.el} tomó prestada una corona de alguien que dormía, y se tumbó al sol a esperar tan feliz.',
        ],
        rising: [
          '{Hero.el} buscó por todas partes. El oro era frío, la plata vanidosa, y las perlas no decían nada.',
          '{Hero.el} anduvo y anduvo, recogió y soltó mil cosas. Nada le parecía lo bastante valioso.',
        ],
        deeper: [
          'Luego llegó la lluvia. {Hero.el} se sentó, sin fuerzas, y casi dio la apuesta por perdida.',
          'El sol ya bajaba. ¿Qué hay que nadie pueda comprar?, pensó {hero.el}, y no encontró respuesta.',
        ],
        turn: [
          'Y allí había {thing}, sin ningún adorno, que nadie quería. No he encontrado más, suspiró {hero.el}.',
          'Al final solo quedaba {thing}, algo tan corriente que todos habían pasado de largo todo el día.',
        ],
        peak: [
          'De vuelta llegó la riada. {Friend.el} se aferró a la corona, y la corona pesaba mucho, y se hundía.',
          'Luego el suelo cedió bajo los pies {friend.del}. La corona brillaba, pero no podía sostener a nadie.',
        ],
        release: [
          '{Hero.el} usó {thing.el}, tiró y no soltó hasta que llegaron a tierra firme, muertos de risa.',
          'Pero quedaba {thing.el}. {Hero.el} hizo con eso un puente, y {friend.el} pudo volver al sol.',
        ],
        ending: [
          'Ganas tú, dijo {friend.el}. No, dijo {hero.el}, no he traído nada. Solo te he traído a ti de vuelta.',
          '¿Y quién ganó? Nadie. Lo más valioso de todo llevaba desde el lunes sentado justo a su lado.',
        ],
      },
    },
  },
}
