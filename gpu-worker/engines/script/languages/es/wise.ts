import type { TextsOf } from '../../language.ts'

export const wise: TextsOf<'interesting history' | 'motivational' | 'philosophy'> = {
  'interesting history': {
    summer: {
      title: ['El año sin verano', '1816: se cancela el verano', 'Un volcán y un monstruo'],
      blurb: [
        'En 1816 nevó en junio. Cómo un volcán al otro lado del mundo nos regaló un monstruo famoso.',
        'Una montaña estalla, el verano no llega, y en una casa junto a un lago una joven tiene una pesadilla.',
      ],
      lines: {
        hook: [
          'En junio de 1816 nevó sobre los campos de Nueva Inglaterra. Lo llamarían el año sin verano.',
          'En 1816 el verano no llegó. En América los campos se helaron en junio; en Europa los ahogó la lluvia.',
        ],
        setup: [
          'La culpable fue una montaña. En abril de 1815 el Tambora, en la actual Indonesia, había volado en pedazos.',
          'Un año antes, en abril de 1815, el Tambora, en Indonesia, tuvo la mayor erupción de la que hay registro.',
        ],
        step: [
          'El estallido se oyó a más de dos mil kilómetros. Unos oficiales lo tomaron por los cañones de un barco.',
          'Lejos de allí, oficiales británicos oyeron truenos, pensaron en cañones y mandaron barcos a mirar.',
        ],
        rising: [
          'El polvo y el azufre subieron muy alto, dieron la vuelta al globo y atenuaron la luz del sol.',
          'Un velo de gotitas envolvió la Tierra entera. El sol palideció, y los atardeceres ardían en rojo.',
        ],
        deeper: [
          'De Irlanda a China se perdieron cosechas. La avena era tan cara que muchos no podían alimentar un caballo.',
          'El grano se pudrió con la lluvia. El pan costaba el doble, los caballos morían y muchas familias se fueron.',
        ],
        turn: [
          'Aquel junio frío, unos amigos estaban encerrados junto al lago de Ginebra. Lord Byron propuso cuentos de fantasmas.',
          'Junto al lago de Ginebra llovía sin fin. Lord Byron, aburrido, retó a sus invitados a inventar historias de miedo.',
        ],
        peak: [
          'Mary, de dieciocho años, pasó la noche con una pesadilla. En 1818 el mundo pudo leerla: Frankenstein.',
          'Una joven de dieciocho años, hoy Mary Shelley, empezó la historia de un hombre que crea vida: Frankenstein.',
        ],
        release: [
          'En junio de 1817 Karl Drais salió de Mannheim sobre dos ruedas, en un vehículo que no comía avena.',
          'Un año después, en 1817, el inventor Karl Drais presentó una máquina de dos ruedas: la abuela de la bicicleta.',
        ],
        ending: [
          'Una montaña estalló. De su sombra salió el hambre, y también un monstruo que no ha muerto desde entonces.',
          'El cielo volvió a aclararse. Pero cuando Frankenstein nos da escalofríos, es un poco de aquel verano.',
        ],
      },
    },
    truce: {
      title: ['La noche en que callaron las armas', 'Navidad de 1914', 'Noche de paz en tierra de nadie'],
      blurb: [
        'Nochebuena de 1914, en el frente occidental. Alguien empieza a cantar, y el otro lado responde.',
        'Por un día, en 1914, los enemigos se dieron la mano entre las trincheras. Nadie lo había ordenado.',
      ],
      lines: {
        hook: [
          'La Nochebuena de 1914, un centinela británico vio luces en la trinchera enemiga, en Flandes. No disparó.',
          'Es el veinticuatro de diciembre de 1914. En las trincheras del frente occidental, alguien empieza a cantar.',
        ],
        setup: [
          'Les habían dicho que en Navidad estarían en casa. En vez de eso había barro y cientos de miles de muertos.',
          'La guerra tenía cinco meses. Las dos líneas estaban tan cerca que cada una oía toser a la otra.',
        ],
        step: [
          'De casa llegaban paquetes: tabaco, pudín y, para los británicos, una cajita de latón de la princesa María.',
          'Ese día habían llegado paquetes a los dos lados, con cartas y tabaco, y la lluvia se había hecho escarcha.',
        ],
        rising: [
          'A los alemanes les habían mandado pequeños abetos. Les pusieron velas y los subieron al parapeto.',
          'Las luces eran velas. Los soldados alemanes habían puesto arbolitos de Navidad en el borde de su trinchera.',
        ],
        deeper: [
          'Luego una canción cruzó la alambrada: Stille Nacht. Enfrente la conocían. La llamaban Silent Night.',
          'Unos cantaban un villancico, los otros aplaudían y cantaban el siguiente. Durante horas no cruzó nada más.',
        ],
        turn: [
          'Al alba, unos hombres salieron sin fusil, con las manos en alto. Nadie disparó. Otros los siguieron.',
          'Por la mañana, algunos se pusieron de pie a plena vista. Nada era más peligroso. No sonó ni un tiro.',
        ],
        peak: [
          'Se encontraron a medio camino y se dieron la mano. Cambiaron botones, puros y fotos. Algunos jugaron al balón.',
          'En tierra de nadie los enemigos se cortaban el pelo, cambiaban tabaco por mermelada y corrían tras un balón.',
        ],
        release: [
          'También enterraron a sus muertos, codo con codo, y en algunas tumbas se rezó el mismo salmo en dos lenguas.',
          'Juntos enterraron a los hombres que llevaban semanas entre las líneas. Luego volvieron a sus trincheras.',
        ],
        ending: [
          'Los generales lo prohibieron para siempre. Aun así, por un día, unos cien mil hombres eligieron la paz.',
          'La guerra duró casi cuatro años más. Pero está escrito: una vez se detuvo, porque alguien cantó.',
        ],
      },
    },
    landing: {
      title: ['Trece minutos hasta la Luna', 'Alarma sobre la Luna', 'El alunizaje que casi fracasó'],
      blurb: [
        'Julio de 1969: en pleno descenso a la Luna salta una alarma, y el combustible se acaba.',
        'El primer alunizaje estuvo a segundos de cancelarse. Así de cerca estuvo.',
      ],
      lines: {
        hook: [
          'El 20 de julio de 1969, a diez kilómetros de la Luna, saltó una alarma que ninguno de los dos conocía.',
          '20 de julio de 1969. Dos hombres caen hacia la Luna, y su ordenador empieza a avisar de un error.',
        ],
        setup: [
          'Neil Armstrong y Buzz Aldrin habían salido de la Tierra cuatro días antes, en el mayor cohete de su época.',
          'Cuatro días antes, un cohete tan alto como un edificio de treinta y seis pisos los había sacado de Florida.',
        ],
        step: [
          'Michael Collins volaba sobre ellos, a solas. Detrás de la Luna, nadie podía oírlo ni ayudarlo.',
          'En órbita esperaba Michael Collins. Si ellos no podían despegar, él tendría que volver a casa sin nadie.',
        ],
        rising: [
          'Doce cero dos, decía la pantalla: demasiado trabajo a la vez. En Houston tenían segundos para decidir.',
          'Alarma 1202. El ordenador estaba saturado. En Houston un joven ingeniero miró su lista y dijo: Adelante.',
        ],
        deeper: [
          'El ordenador aguantó. El programa del equipo de Margaret Hamilton soltó lo menor y cuidó lo importante.',
          'El equipo de Margaret Hamilton lo había previsto: el programa soltó todo lo que no contaba, y siguió.',
        ],
        turn: [
          'Entonces Armstrong miró fuera. Iban derechos a un cráter lleno de rocas tan grandes como coches.',
          'Pero el piloto automático los llevaba a un campo de rocas. Armstrong tomó los mandos con su propia mano.',
        ],
        peak: [
          'Siguió volando en busca de suelo liso, y Houston contaba el combustible. Sesenta segundos. Treinta segundos.',
          'El pulso le subió a ciento cincuenta. Sesenta segundos de combustible, dijo la radio. Luego: treinta.',
        ],
        release: [
          'Polvo, una luz azul, silencio. Luego su voz tranquila: El Águila ha aterrizado. En Houston volvieron a respirar.',
          'Luz de contacto, dijo Aldrin. Aquí ya nos poníamos azules, dijo Houston. Volvemos a respirar.',
        ],
        ending: [
          'Seiscientos millones de personas vieron el primer paso. Casi nadie sabía lo cerca que había estado.',
          'Sus huellas siguen allí arriba. Ningún viento las borrará, y nadie pedirá cuentas del combustible.',
        ],
      },
    },
  },
  motivational: {
    last: {
      title: ['La última, siempre', 'La corredora que llegaba la última', 'Corre de todas formas'],
      blurb: [
        'Siempre llegaba la última. Lo que hizo con eso puede cambiar tu manera de ver la derrota.',
        'Todos la conocían por llegar la última. Hasta el día en que nadie más quiso correr.',
      ],
      lines: {
        hook: [
          'Eran cuarenta en la carrera {place}, y cada año {name} llegaba la número cuarenta. Año tras año.',
          'Para saber si la carrera {place} había terminado, había que esperar a {name}. Siempre era la última.',
        ],
        setup: [
          'Unos aplaudían por lástima, otros ya se habían ido. En la meta estaban plegando las mesas.',
          'Los oía reír mientras descolgaban la pancarta. No lo hacían con maldad. Era algo peor que eso.',
        ],
        step: [
          'En casa abrió un cuaderno y anotó un solo número: su tiempo. No el puesto. Solamente su tiempo.',
          'Esa noche se puso una regla: desde ahora solo hay una rival que vencer, y vive en mi espejo.',
        ],
        rising: [
          'Desde entonces se levantó antes que el sol. Con lluvia, con helada, y con la cama tirando de ella.',
          'Cada mañana a las cinco, mientras otros dormían, {name} se ataba los zapatos. Nadie la veía. No importaba.',
        ],
        deeper: [
          'Se cayó, cojeó, maldijo. Y cada noche el número de su cuaderno era un segundo más pequeño.',
          'Una vez, {rival} la adelantó sin esfuerzo. Se rio tanto que tuvo que parar. Y luego siguió corriendo.',
        ],
        turn: [
          'Entonces llegó el año de la tormenta. En la salida, los favoritos miraron al cielo y se quedaron en el coche.',
          'El día de la carrera diluviaba. Uno tras otro abandonaban, por razones que sonaban muy sensatas.',
        ],
        peak: [
          '{name} había corrido cien mañanas como aquella. Bajó la cabeza e hizo lo que hacía siempre.',
          '¿Mal tiempo? No había entrenado con otro. Por una vez, la lluvia corría de su lado.',
        ],
        release: [
          'Llegó tercera. Nadie plegó una mesa. Estaban de pie bajo la lluvia, y esta vez nadie sentía lástima.',
          'Ese día no ganó. Llegó quinta, anotó su tiempo y se echó a llorar, porque era el mejor de su vida.',
        ],
        ending: [
          'El talento decide quién es rápido hoy. Quien vuelve mañana decide el resto. Átate los zapatos.',
          'No puedes elegir tu puesto. Puedes elegir estar otra vez en la salida. Un día eso bastará.',
        ],
      },
    },
    trees: {
      title: ['Un árbol cada día', 'El hombre que plantaba sombra', 'Un bosque hecho de lunes'],
      blurb: [
        'Plantó un árbol cada día donde nunca había crecido nada. La gente se rio durante diez años.',
        '¿Qué puede hacer uno solo contra tanto polvo? Un árbol. Y mañana, otro más.',
      ],
      lines: {
        hook: [
          'Cuando {name} plantó su primer árbol {place}, allí no había más que piedras, polvo y viento.',
          'Nada crecía {place}. Por eso a todos les hizo tanta gracia que {name} se comprara una pala.',
        ],
        setup: [
          'Era {hero} sin dinero y sin plan, pero con una regla: un árbol al día. Nunca dos. Y nunca ninguno.',
          'Un árbol al día, decía {name}, {hero} de manos ásperas. Es poco, le decían. No, decía él, es todo.',
        ],
        step: [
          'Lo llamaron el jardinero de las piedras. Los niños contaban sus palos secos y se morían de risa.',
          'No vivirás para sentarte a esa sombra, le gritó un vecino. Él asintió y se fue a buscar agua.',
        ],
        rising: [
          'Los cien primeros murieron. Los cien siguientes, casi todos. Aprendió de cada uno y cavó más hondo.',
          'De cada diez, el viento se llevó nueve. El décimo lo plantó tras una piedra, y el siguiente igual.',
        ],
        deeper: [
          'Algunas noches echaba cuentas. No salían. Por la mañana tomaba la pala y no echaba cuentas.',
          'Al quinto año llegó la sequía. Para los últimos cuarenta cargó agua, dos cubos cada vez.',
        ],
        turn: [
          'Y una mañana, entre las pocas hojas, estaba {guest}. Por fin una visita. Por fin alguien le creía.',
          'Y un día se instaló allí {guest}, sin preguntar. {name} soltó la pala y se quedó quieto mucho rato.',
        ],
        peak: [
          'Tras treinta años eran once mil árboles. El viento tuvo que dar un rodeo, y volvió a llover.',
          'Diez mil mañanas después había un bosque. Tenía niebla propia, un manantial y mucho que contar.',
        ],
        release: [
          'Los niños que se reían trajeron a los suyos. Jugaban a la sombra, una sombra que nadie creyó posible.',
          'El que más se había reído vino, ya muy viejo, y se sentó. Se está fresco aquí, dijo. Nada más.',
        ],
        ending: [
          '¿Cómo se planta un bosque?, preguntaban los periodistas. {name} les daba una pala. Así, decía. Hoy.',
          'El mejor momento fue hace treinta años. El segundo mejor es esta mañana. Basta con un solo árbol.',
        ],
      },
    },
    falls: {
      title: ['Noventa y nueve caídas', 'El intento número cien', 'Caer es la mitad de volar'],
      blurb: [
        'Alguien que debería volar no hace más que caer. Noventa y nueve veces. Y entonces llega la tormenta.',
        'Todos saben volar menos uno. Una historia sobre el intento que ya nadie cuenta.',
      ],
      lines: {
        hook: [
          '{Place} vivía {hero} que no sabía volar. Lo había intentado noventa y nueve veces, y llevaba la cuenta.',
          'Noventa y nueve veces, {place}, {hero} había saltado del árbol alto. Noventa y nueve veces halló el suelo.',
        ],
        setup: [
          'Los demás volaban como quien respira. Es fácil, gritaban, que es el peor consejo del mundo.',
          'Quizá lo tuyo sea caminar, le decían con cariño. {Hero.el} daba las gracias y volvía a subir.',
        ],
        step: [
          'El último intento acabó en un rosal. Dolía en sitios nuevos, y también eso era un progreso.',
          'Una vez cayó en una tarta. Otra, sobre una vaca. Aprendió mucho de aterrizar y nada de volar.',
        ],
        rising: [
          'Solo {friend} no se reía nunca. Hoy has caído más despacio, le dijo {friend.el}, he contado hasta tres.',
          'En cada intento estaba {friend}, y decía: Ya no caes hacia abajo. Ahora caes hacia delante.',
        ],
        deeper: [
          'De noche miraba las estrellas. Ellas no se caen, pensaba. O es que se les da muy, muy bien.',
          'Quiso dejarlo. Pero de tanto trepar tenía tanta fuerza que quedarse en tierra ya no era divertido.',
        ],
        turn: [
          'Entonces vino la tormenta. El agua subió y, en una roca, en medio de todo, pedía ayuda {friend.el}.',
          'Una noche hubo riada. Desde una roca llamaba {friend.el}, y ninguno de los demás se atrevía a subir.',
        ],
        peak: [
          'No contó. Ni siquiera pensó en volar. Solo pensó en quien esperaba en aquella roca, y saltó.',
          '¿Volar con este viento?, decían. Pero {hero.el} había caído con todos los vientos y los conocía por su nombre.',
        ],
        release: [
          'Solo al llegar a la roca lo notó: no había habido suelo. Estás volando, dijo {friend.el}.',
          'Llegó a la roca con una cuerda, y aguantaron hasta el alba. Se te olvidó caer, dijo {friend.el}.',
        ],
        ending: [
          'Noventa y nueve caídas no eran noventa y nueve errores. Eran lecciones. Estás más cerca de lo que crees.',
          'Hoy enseña a los pequeños. Su primera lección es siempre la misma: fíjense bien, así es como se cae.',
        ],
      },
    },
  },
  philosophy: {
    ship: {
      title: ['El barco que fue cambiado', '¿Sigues siendo tú?', 'Tabla a tabla'],
      blurb: [
        'Un barco se repara tabla a tabla hasta que no queda nada viejo. ¿Es el mismo? ¿Y tú?',
        'Una pregunta de casi dos mil años que empieza con una tabla podrida y termina contigo.',
      ],
      lines: {
        hook: [
          'En el puerto de Atenas había un barco que todos conocían. Un día, alguien preguntó si seguía allí.',
          '¿Cuánto se puede cambiar de una cosa antes de que desaparezca? Los griegos lo preguntaron de un barco.',
        ],
        setup: [
          'Había traído de Creta al héroe Teseo, cuenta Plutarco, y los atenienses lo cuidaban en su honor.',
          'Era el barco de Teseo, vencedor del Minotauro. La ciudad, escribe Plutarco, lo conservó durante siglos.',
        ],
        step: [
          'La madera se pudre. Cuando una tabla cedía, un carpintero la sacaba y ponía otra nueva y fuerte.',
          'Un año fue el mástil; otro, los remos. Nadie notó ningún cambio. Al fin y al cabo, era buen cuidado.',
        ],
        rising: [
          'Al final no quedaba ni una tabla vieja. Es el mismo barco, decían unos. Es una copia, decían otros.',
          'Llegó el día en que se cambió la última tabla antigua, y los filósofos empezaron a discutir.',
        ],
        deeper: [
          'Mucho después, Thomas Hobbes lo complicó: ¿y si alguien guardara las tablas viejas e hiciera otro barco?',
          'Supongamos, dijo Hobbes, que un hombre guardó toda la madera vieja y la armó. ¿Cuál es el de verdad?',
        ],
        turn: [
          '¿Un barco es su madera? Entonces cada arreglo lo destruye. ¿Es su forma? Entonces puede haber dos.',
          'Si lo que cuenta es la madera, hace mucho que se fue. Si es la forma, no podrá envejecer jamás.',
        ],
        peak: [
          'Mira tu mano. Casi toda tu piel tiene solo unas semanas. Nadie te preguntó si sigues siendo tú.',
          '¿Y tú? Tu piel se renueva en semanas, tus huesos en años. En este momento estás en el astillero.',
        ],
        release: [
          'Quizá seamos menos una cosa que un río: siempre otra agua, y siempre el mismo nombre.',
          'Quizá lo que queda no es la madera, sino el viaje: una historia en la que cada tabla conoció a la siguiente.',
        ],
        ending: [
          'Tú no eres tus tablas. Eres la mano que sigue reparando. Así que, ¿qué vas a cambiar hoy?',
          'Mientras discutían, el barco siguió navegando. Quizá sea esa la respuesta: es el mismo mientras navega.',
        ],
      },
    },
    butterfly: {
      title: ['La pregunta de la mariposa', '¿Quién sueña a quién?', 'Zhuangzi despierta'],
      blurb: [
        'Un sabio sueña que es una mariposa. Luego despierta, y hay algo que ya no es seguro.',
        'Hace más de dos mil años, en China, un hombre se durmió. Su pregunta sigue despierta.',
      ],
      lines: {
        hook: [
          'Hace más de dos mil años, en China, un hombre se durmió, y aún no ha despertado del todo.',
          'El sueño más corto de la filosofía tiene más de dos mil años y pesa menos que una hoja.',
        ],
        setup: [
          'Se llamaba Zhuangzi. Le gustaba reír, tenía poco y desconfiaba de todo lo que pasaba por seguro.',
          'Zhuangzi era un pensador que prefería un río con barro a cualquier palacio. Un día de calor se durmió.',
        ],
        step: [
          'Soñó que era una mariposa. Allí no tenía nombre, ni deberes, ni pasado. Solamente alas y luz.',
          'En el sueño tenía alas. Iba de flor en flor, con gusto, y no seguía a nadie más que a sí mismo.',
        ],
        rising: [
          'La mariposa no sabía de ningún Zhuangzi. Tampoco lo echaba de menos. ¿Para qué? Tenía el viento.',
          'Ni una vez pensó: soy un hombre que sueña. Pensó, como piensan las mariposas: rojo, amarillo, rojo.',
        ],
        deeper: [
          'Era tan real como este momento lo es para ti. Así son los sueños: nunca parecen sueños.',
          'El sol era cálido, y dulce el néctar. Si aquello no era real, ¿qué es lo que hace real una cosa?',
        ],
        turn: [
          'Luego despertó, y allí estaba: Zhuangzi, con los brazos pesados y una túnica vieja, sin duda alguna.',
          'De pronto estaba otra vez en la hierba, un viejo de piernas torpes. Y con él despertó una pregunta.',
        ],
        peak: [
          '¿Era yo un hombre que soñaba ser una mariposa? ¿O soy ahora una mariposa que sueña que es un hombre?',
          '¿Cuál de los dos, preguntó, es el sueño? ¿Ella soy yo, o soy yo su siesta en una tarde cálida?',
        ],
        release: [
          'Puedes pellizcarte. Pero una mano soñada también pellizca. No hay puerta desde la que ver los dos lados.',
          'No lo llamó error. Lo llamó el cambio de las cosas: ahora esto, ahora aquello, y todo es verdad.',
        ],
        ending: [
          'Esta noche, al dormirte, pregunta bajito: ¿quién de los dos despierta ahora? Y no temas la respuesta.',
          'Quizá no importe cuál es real. Quizá lo que importa es volar bien, mientras dure el vuelo.',
        ],
      },
    },
    cave: {
      title: ['Sombras en la pared', 'El prisionero que se dio la vuelta', 'Salir de la caverna'],
      blurb: [
        'En una caverna, la gente toma sombras por el mundo. Uno se vuelve. Platón habla de nosotros.',
        '¿Y si todo lo que has visto fuera solo una sombra? Alguien se dio la vuelta y miró.',
      ],
      lines: {
        hook: [
          'Imagina pasar la vida entera mirando una pared. Platón lo imaginó, hace unos dos mil cuatrocientos años.',
          'Una caverna, un fuego y una pared. No le hizo falta más a Platón para describir la vida humana.',
        ],
        setup: [
          'En una caverna hay gente atada desde la infancia. Solo puede ver una cosa: la pared de enfrente.',
          'Allí dentro hay personas que jamás han vuelto la cabeza. No sufren. No conocen otra cosa.',
        ],
        step: [
          'Detrás de ellos arde un fuego. Delante pasan figuras, y por la pared caminan sus sombras.',
          'Por la roca pasan sombras: un caballo, un cántaro, un árbol. Para ellos no son sombras. Son el mundo.',
        ],
        rising: [
          'Tienen expertos. Quien adivina qué sombra viene después recibe aplausos y pasa por sabio.',
          'Ponen nombre a las sombras y discuten sobre ellas. Hay premios para quien mejor las conozca.',
        ],
        deeper: [
          'Un día liberan a uno. Se da la vuelta, y lo primero que aprende es que la verdad hace daño a los ojos.',
          'Luego desatan a uno y lo ponen de pie. El fuego lo ciega. Solo quiere volver a su sitio.',
        ],
        turn: [
          'Sube a tropezones y sale. Al principio solo soporta la noche y las estrellas en el agua.',
          'El camino es empinado. Fuera no ve nada, de tanta luz. Luego, despacio, llegan los colores.',
        ],
        peak: [
          'Y entonces ve un árbol. No la sombra de un árbol. Se queda delante y llora, porque tiene hojas.',
          'Por fin levanta la vista al sol y comprende: todas las sombras de allá abajo se las prestaba él.',
        ],
        release: [
          'Baja de nuevo para contarlo. En lo oscuro tropieza, y se ríen: allá arriba te estropeaste los ojos.',
          'Vuelve para liberar a los demás. No se lo agradecen. A nadie le gusta oír que la pared es una pared.',
        ],
        ending: [
          'Nuestra pared cabe ahora en un bolsillo, y brilla. Es una buena caverna. ¿Te has dado hoy la vuelta?',
          'Y las cadenas, por cierto, ¿quién las sujeta? Según Platón, todo empieza por volver la cabeza.',
        ],
      },
    },
  },
}
