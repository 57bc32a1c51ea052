import type { TextsOf } from '../../language.ts'

export const wise: TextsOf<'interesting history' | 'motivational' | 'philosophy'> = {
  'interesting history': {
    summer: {
      title: ['Tahun Tanpa Musim Panas', '1816: Musim Panas Dibatalkan', 'Gunung Api dan Sesosok Monster'],
      blurb: [
        'Juni 1816 turun salju. Bagaimana gunung api di Sumbawa memberi dunia sesosok monster terkenal.',
        'Gunung meletus, musim panas hilang, dan di rumah tepi danau seorang perempuan muda bermimpi buruk.',
      ],
      lines: {
        hook: [
          'Pada Juni 1816 salju turun di ladang New England. Orang menyebutnya tahun tanpa musim panas.',
          'Tahun 1816 musim panas tidak datang. Petani di Eropa dan Amerika melihat ladangnya membeku pada Juni.',
        ],
        setup: [
          'Penyebabnya sebuah gunung. Pada April 1815 Tambora, di Pulau Sumbawa, meletus sampai hancur puncaknya.',
          'Setahun sebelumnya, April 1815, Gunung Tambora di Sumbawa meletus: letusan terbesar yang pernah tercatat.',
        ],
        step: [
          'Dentumannya terdengar lebih dari dua ribu kilometer jauhnya. Para perwira mengiranya meriam kapal.',
          'Perwira Inggris di tempat jauh mengira itu meriam, lalu mengirim perahu untuk mencari pertempuran.',
        ],
        rising: [
          'Debu dan belerangnya naik ke udara tinggi, menyebar ke seluruh bumi, dan meredupkan matahari.',
          'Selubung tetesan halus membungkus bumi. Matahari memucat, dan senja menyala seperti api.',
        ],
        deeper: [
          'Panen gagal dari Irlandia sampai Cina. Harga oat begitu mahal sampai banyak kuda tak bisa diberi makan.',
          'Tanaman membusuk dalam hujan. Harga roti berlipat, kuda kelaparan, dan banyak keluarga pindah.',
        ],
        turn: [
          'Pada Juni yang dingin itu beberapa sahabat terkurung di tepi Danau Jenewa. Mari menulis kisah hantu, kata Lord Byron.',
          'Di Danau Jenewa hujan tak henti-henti. Lord Byron yang bosan menantang tamunya mengarang kisah hantu.',
        ],
        peak: [
          'Mary, delapan belas tahun, terjaga oleh mimpi buruk. Pada 1818 dunia bisa membacanya: Frankenstein.',
          'Gadis delapan belas tahun, kelak Mary Shelley, mulai menulis tentang pencipta kehidupan: Frankenstein.',
        ],
        release: [
          'Pada Juni 1817 Karl Drais melaju dari Mannheim di atas dua roda, kendaraan yang tak perlu diberi makan.',
          'Setahun kemudian, pada 1817, penemu Karl Drais memamerkan mesin beroda dua: sepeda yang pertama.',
        ],
        ending: [
          'Satu gunung meletus. Dari bayangannya lahir kelaparan, juga sesosok monster yang tak pernah mati.',
          'Langit kembali cerah. Tetapi setiap kali Frankenstein membuat kita merinding, musim panas itu terasa lagi.',
        ],
      },
    },
    truce: {
      title: ['Malam Ketika Senapan Diam', 'Natal 1914', 'Malam Kudus di Antara Parit'],
      blurb: [
        'Malam Natal 1914 di Front Barat. Seseorang mulai bernyanyi, dan pihak lawan membalas.',
        'Selama satu hari pada 1914 para musuh berjabat tangan di antara parit. Tak ada yang memerintah.',
      ],
      lines: {
        hook: [
          'Pada malam Natal 1914 penjaga Inggris di Flandria melihat cahaya di parit musuh. Ia tidak menembak.',
          'Tanggal 24 Desember 1914. Di parit Front Barat, seseorang mulai bernyanyi.',
        ],
        setup: [
          'Dulu mereka dijanjikan pulang sebelum Natal. Yang ada hanya lumpur dan ratusan ribu orang tewas.',
          'Perang berumur lima bulan. Kedua garis begitu dekat sampai batuk lawan pun terdengar.',
        ],
        step: [
          'Dari rumah datang paket: tembakau, puding, dan bagi tiap prajurit Inggris kotak kuningan dari Putri Mary.',
          'Hari itu paket tiba di kedua pihak, berisi surat dan tembakau, dan hujan telah berganti embun beku.',
        ],
        rising: [
          'Orang Jerman dikirimi pohon cemara kecil. Mereka memasang lilin dan menaruhnya di tepi parit.',
          'Cahaya itu lilin. Prajurit Jerman memasang pohon Natal kecil di sepanjang tepi parit mereka.',
        ],
        deeper: [
          'Lalu terdengar lagu dari seberang kawat: Stille Nacht. Pihak lawan mengenalnya sebagai Silent Night.',
          'Satu pihak bernyanyi, yang lain bertepuk lalu membalas. Berjam-jam hanya lagu yang melintasi kawat.',
        ],
        turn: [
          'Saat fajar orang-orang keluar tanpa senapan, tangan terangkat. Tak ada tembakan. Yang lain menyusul.',
          'Paginya beberapa orang berdiri terang-terangan. Itu hal paling berbahaya. Tak ada tembakan.',
        ],
        peak: [
          'Mereka bertemu di tengah dan berjabat tangan. Mereka bertukar kancing, cerutu, foto. Ada yang menendang bola.',
          'Para musuh saling memangkas rambut, menukar tembakau dengan selai, dan di sana-sini mengejar bola.',
        ],
        release: [
          'Mereka juga menguburkan yang gugur, berdampingan, dan doa yang sama dibaca dalam dua bahasa.',
          'Bersama-sama mereka menguburkan yang lama terbaring di antara garis. Lalu mereka kembali ke parit.',
        ],
        ending: [
          'Sejak itu para jenderal melarangnya. Tetapi sehari itu sekitar seratus ribu orang memilih damai.',
          'Perang berlanjut empat tahun lagi. Tetapi sudah tercatat: ia pernah berhenti, karena ada yang bernyanyi.',
        ],
      },
    },
    landing: {
      title: ['Tiga Belas Menit ke Bulan', 'Alarm di Atas Bulan', 'Pendaratan yang Nyaris Gagal'],
      blurb: [
        'Juli 1969: saat turun ke bulan sebuah alarm berbunyi, dan bahan bakar hampir habis.',
        'Pendaratan pertama di bulan nyaris dibatalkan pada detik-detik terakhir. Begini ceritanya.',
      ],
      lines: {
        hook: [
          'Pada 20 Juli 1969, sepuluh kilometer di atas bulan, berbunyi alarm yang tak dikenal kedua astronaut.',
          '20 Juli 1969. Dua orang sedang jatuh menuju bulan, dan komputer mereka mulai melaporkan galat.',
        ],
        setup: [
          'Neil Armstrong dan Buzz Aldrin meninggalkan bumi empat hari lalu, di atas roket terbesar pada zamannya.',
          'Empat hari sebelumnya roket setinggi menara tiga puluh enam lantai membawa mereka dari Florida.',
        ],
        step: [
          'Michael Collins mengitari di atas, sendirian. Di balik bulan tak ada yang di bumi bisa mendengarnya.',
          'Di orbit Michael Collins menunggu di wahana induk. Kalau mereka gagal lepas landas, ia pulang sendiri.',
        ],
        rising: [
          '1202, kata layar: terlalu banyak tugas sekaligus. Houston punya beberapa detik untuk memutuskan.',
          'Alarm 1202. Komputer kelebihan beban. Di Houston seorang insinyur muda melihat daftarnya: lanjut.',
        ],
        deeper: [
          'Komputer bertahan. Program buatan tim Margaret Hamilton melepas tugas kecil dan menjaga yang penting.',
          'Tim Margaret Hamilton sudah siap: program itu melepas semua yang tak penting, lalu terbang terus.',
        ],
        turn: [
          'Lalu Armstrong melihat ke luar. Mereka menuju kawah yang penuh batu sebesar mobil.',
          'Tetapi kemudi otomatis membawa mereka ke ladang batu. Armstrong mengambil alih dengan tangannya.',
        ],
        peak: [
          'Ia terbang terus mencari tanah datar, sementara Houston menghitung bahan bakar. Enam puluh detik. Tiga puluh.',
          'Denyut jantungnya naik sampai seratus lima puluh. Enam puluh detik, kata radio. Lalu: tiga puluh detik.',
        ],
        release: [
          'Debu, cahaya biru, sunyi. Lalu suaranya yang tenang: Elang telah mendarat. Houston bernapas lagi.',
          'Lampu kontak, kata Aldrin. Di sini banyak yang hampir membiru, kata Houston. Kami bernapas lagi.',
        ],
        ending: [
          'Enam ratus juta orang menonton langkah pertama. Hampir tak ada yang tahu betapa tipis selisihnya.',
          'Jejak kakinya masih di sana. Tak ada angin yang menghapusnya, tak ada yang menagih bahan bakarnya.',
        ],
      },
    },
  },
  motivational: {
    last: {
      title: ['Selalu Paling Akhir', 'Pelari yang Selalu Terakhir', 'Tetap Berlari'],
      blurb: [
        'Ia selalu tiba paling akhir. Apa yang dilakukannya bisa mengubah caramu memandang kekalahan.',
        'Semua mengenalnya karena selalu terakhir. Lalu datang hari ketika tak ada yang mau berlari.',
      ],
      lines: {
        hook: [
          'Ada empat puluh pelari dalam lomba {place}, dan setiap tahun {name} finis keempat puluh. Setiap tahun.',
          'Kalau ingin tahu apakah lomba {place} sudah usai, tunggulah {name}. Ia selalu yang terakhir.',
        ],
        setup: [
          'Ada yang bertepuk karena kasihan, ada yang sudah pulang. Di garis finis meja-meja mulai dilipat.',
          'Ia mendengar mereka tertawa sambil menurunkan spanduk. Itu bukan jahat. Itu lebih menyakitkan.',
        ],
        step: [
          'Di rumah ia membuka buku catatan dan menulis satu angka: waktunya. Bukan urutan. Hanya waktunya.',
          'Malam itu ia membuat aturan: mulai kini hanya ada satu pelari untuk dikalahkan, yaitu aku kemarin.',
        ],
        rising: [
          'Sejak itu ia bangun sebelum matahari. Dalam hujan, dalam dingin, saat kasur memeluk dengan dua lengan.',
          'Setiap pukul lima pagi, saat orang lain berbalik di kasur, {name} mengikat sepatu. Tak ada yang melihat.',
        ],
        deeper: [
          'Ia jatuh, pincang, menggerutu. Dan setiap sore angka di buku catatannya berkurang sedetik.',
          'Sekali {rival} mendahuluinya tanpa bersusah payah. Ia tertawa sampai harus berhenti. Lalu lari lagi.',
        ],
        turn: [
          'Lalu datang tahun badai. Di garis awal para jagoan menatap langit dan tetap di mobil.',
          'Pada hari lomba hujan turun deras. Satu per satu menyerah, dengan alasan yang masuk akal.',
        ],
        peak: [
          '{name} sudah melewati seratus pagi seperti itu. Ia menunduk dan melakukan yang biasa ia lakukan.',
          'Cuaca buruk? Justru itu latihannya. Untuk pertama kali hujan berlari di pihaknya.',
        ],
        release: [
          'Ia finis ketiga. Tak ada yang melipat meja. Mereka berdiri di hujan, dan kali ini tak ada rasa kasihan.',
          'Ia tidak menang. Ia finis kelima, menulis waktunya, lalu menangis, karena itu yang terbaik baginya.',
        ],
        ending: [
          'Bakat menentukan siapa cepat hari ini. Sisanya milik yang kembali besok. Ikat sepatumu.',
          'Kau tak bisa memilih urutanmu. Kau bisa memilih hadir lagi di garis awal. Suatu hari itu cukup.',
        ],
      },
    },
    trees: {
      title: ['Sehari Satu Pohon', 'Ia yang Menanam Teduh', 'Hutan dari Hari Senin'],
      blurb: [
        'Ia menanam satu pohon setiap hari, di tempat yang gersang. Orang menertawakannya sepuluh tahun.',
        'Apa daya satu orang melawan gurun debu? Satu pohon. Lalu satu lagi besok.',
      ],
      lines: {
        hook: [
          'Saat {name} menanam pohon pertamanya {place}, di sana hanya ada batu, debu, dan angin.',
          'Tak ada yang tumbuh {place}. Karena itu semua orang tertawa saat {name} membeli sekop.',
        ],
        setup: [
          'Ia {hero} tanpa uang dan tanpa rencana, tetapi punya aturan: sehari satu pohon. Bukan dua. Jangan nol.',
          'Sehari satu pohon, kata {name}, {hero} bertangan kasar. Sedikit sekali, kata orang. Ya, katanya, tapi tiap hari.',
        ],
        step: [
          'Mereka menjulukinya tukang kebun batu. Anak-anak menghitung ranting matinya sambil terpingkal-pingkal.',
          'Kau takkan sempat duduk di teduhnya, seru tetangga. Ia mengangguk, lalu pergi mengambil air.',
        ],
        rising: [
          'Seratus yang pertama mati. Sebagian besar seratus kedua juga. Ia belajar, lalu menggali lebih dalam.',
          'Dari sepuluh pohon, angin mengambil sembilan. Yang kesepuluh ia tanam di samping batu, dan seterusnya.',
        ],
        deeper: [
          'Kadang malam ia menghitung. Mustahil berhasil. Paginya ia mengambil sekop, dan tidak menghitung.',
          'Tahun kelima datang kemarau. Ia memikul air untuk empat puluh yang tersisa, dua ember sekali jalan.',
        ],
        turn: [
          'Lalu suatu pagi ada {guest} di antara daun-daun kecil. Ada yang percaya kepadanya. Yang pertama.',
          'Dan suatu hari {guest} datang menetap tanpa bertanya. {name} menaruh sekopnya dan lama terdiam.',
        ],
        peak: [
          'Setelah tiga puluh tahun ada sebelas ribu pohon. Angin harus memutar, dan hujan turun lagi.',
          'Sepuluh ribu pagi kemudian ada hutan. Ia punya kabut sendiri, mata air, dan banyak cerita.',
        ],
        release: [
          'Anak-anak yang dulu tertawa kini membawa anak mereka. Mereka bermain di teduh yang dulu mustahil.',
          'Orang yang dulu tertawa paling keras datang, sudah tua, lalu duduk. Sejuk di sini, katanya. Itu saja.',
        ],
        ending: [
          'Bagaimana menanam hutan? tanya wartawan. {name} memberi mereka sekop. Begini, katanya. Hari ini.',
          'Waktu terbaik adalah tiga puluh tahun lalu. Yang terbaik kedua adalah pagi ini. Cukup satu pohon.',
        ],
      },
    },
    falls: {
      title: ['Sembilan Puluh Sembilan Kali Jatuh', 'Percobaan Keseratus', 'Jatuh Itu Setengah Terbang'],
      blurb: [
        'Ia seharusnya bisa terbang, tetapi terus jatuh. Sembilan puluh sembilan kali. Lalu badai datang.',
        'Semua bisa terbang kecuali satu. Kisah tentang percobaan yang tak lagi dihitung siapa pun.',
      ],
      lines: {
        hook: [
          '{Place} hiduplah {hero} yang tak bisa terbang. Ia sudah mencoba sembilan puluh sembilan kali.',
          'Sembilan puluh sembilan kali {hero} melompat dari pohon tinggi {place}. Sebanyak itu pula ia jatuh.',
        ],
        setup: [
          'Yang lain terbang semudah bernapas. Gampang, seru mereka, dan itulah nasihat terburuk di dunia.',
          'Mungkin kau memang pejalan kaki, kata yang lain. {Hero.the} berterima kasih, lalu memanjat lagi.',
        ],
        step: [
          'Percobaan terakhir berakhir di semak mawar. Sakitnya di tempat baru, dan itu pun kemajuan.',
          'Sekali ia mendarat di kue. Sekali di sapi yang tidur. Ia pandai mendarat, tetapi belum terbang.',
        ],
        rising: [
          'Hanya {friend} yang tak pernah tertawa. Hari ini jatuhmu lebih pelan, kata {friend.the}.',
          'Lalu {friend}, yang menonton setiap percobaan, berkata: kau tak jatuh lurus lagi. Kau jatuh ke depan.',
        ],
        deeper: [
          'Malamnya ia menatap bintang. Mereka tidak jatuh, pikirnya. Atau mereka memang sangat pandai.',
          'Ia ingin menyerah. Tetapi memanjat membuatnya begitu kuat sampai berbaring tak asyik lagi.',
        ],
        turn: [
          'Lalu badai datang. Air naik, dan di batu di tengah arus, sendirian, {friend.the} terjebak.',
          'Suatu malam banjir tiba. {Friend.the} memanggil dari sebuah batu, dan yang lain tak berani terbang.',
        ],
        peak: [
          'Ia tidak menghitung. Ia tidak memikirkan terbang. Ia hanya memikirkan {friend.the}, lalu melompat.',
          'Terbang dalam angin begini? kata yang lain. Tetapi ia pernah jatuh dalam semua angin. Ia hafal namanya.',
        ],
        release: [
          'Baru di batu itu ia sadar. Tadi tak ada tanah di bawahnya. Kau terbang, kata {friend.the}.',
          'Ia tiba membawa tali, dan mereka bertahan sampai fajar. Kau lupa jatuh, kata {friend.the}.',
        ],
        ending: [
          'Sembilan puluh sembilan kali jatuh bukan kesalahan. Itu pelajaran. Kau lebih dekat daripada yang kaukira.',
          'Kini ia mengajar yang kecil-kecil. Pelajaran pertamanya selalu sama: begini caranya jatuh yang baik.',
        ],
      },
    },
  },
  philosophy: {
    ship: {
      title: ['Kapal yang Diganti', 'Apakah Kau Masih Kau?', 'Papan demi Papan'],
      blurb: [
        'Kapal diperbaiki papan demi papan sampai tak ada yang lama. Masihkah kapal yang sama? Dan kau?',
        'Pertanyaan berumur dua ribu tahun yang bermula dari papan lapuk dan berakhir pada dirimu.',
      ],
      lines: {
        hook: [
          'Di pelabuhan Athena ada kapal yang dikenal semua orang. Suatu hari ada yang bertanya: masihkah ia di sana?',
          'Seberapa banyak yang bisa diganti sebelum sesuatu lenyap? Orang Yunani bertanya tentang sebuah kapal.',
        ],
        setup: [
          'Kapal itu membawa Theseus pulang dari Kreta, tulis Plutarkhos, dan orang Athena merawatnya.',
          'Itulah kapal Theseus, penakluk Minotaur. Kota menjaganya berabad-abad, tulis Plutarkhos.',
        ],
        step: [
          'Kayu itu lapuk. Maka setiap papan yang lunak dicabut tukang kayu dan diganti papan yang kuat.',
          'Tahun ini tiang, tahun depan dayung. Tak ada yang melihat perubahan. Itu hanya perawatan.',
        ],
        rising: [
          'Akhirnya tak ada satu papan lama pun. Ini kapal yang sama, kata sebagian. Ini tiruan, kata yang lain.',
          'Lalu tiba hari ketika papan lama yang terakhir diganti, dan para filsuf mulai berdebat.',
        ],
        deeper: [
          'Lama kemudian Thomas Hobbes menambah sulit: bagaimana kalau papan lama disimpan dan dirakit lagi?',
          'Andaikan, kata Hobbes, ada yang menyimpan semua kayu lama dan merakitnya. Mana kapal yang asli?',
        ],
        turn: [
          'Apakah kapal itu kayunya? Setiap perbaikan merusaknya. Apakah bentuknya? Berarti bisa ada dua.',
          'Kalau kayunya yang penting, ia sudah lama pergi. Kalau bentuknya, ia tak pernah bisa menua.',
        ],
        peak: [
          'Sekarang lihat tanganmu. Sebagian besar sel kulitmu baru berumur beberapa minggu. Kau masih kau?',
          'Dan kau? Kulitmu berganti dalam hitungan minggu, tulangmu bertahun-tahun. Kau pun sedang diperbaiki.',
        ],
        release: [
          'Mungkin kita bukan benda, melainkan sungai: airnya selalu lain, namanya selalu sama.',
          'Mungkin yang tetap bukan kayunya, melainkan pelayarannya: satu kisah panjang yang bersambung.',
        ],
        ending: [
          'Kau bukan papanmu. Kau adalah tangan yang terus memperbaiki. Jadi, apa yang kauganti hari ini?',
          'Kapal itu berlayar terus selagi mereka berdebat. Mungkin itu jawabannya: ia sama selama ia berlayar.',
        ],
      },
    },
    butterfly: {
      title: ['Pertanyaan Seekor Kupu-kupu', 'Siapa Memimpikan Siapa?', 'Zhuangzi Terbangun'],
      blurb: [
        'Orang bijak bermimpi menjadi kupu-kupu. Lalu ia terbangun, dan ada yang tak pasti lagi.',
        'Lebih dari dua ribu tahun lalu seseorang tertidur di Cina. Pertanyaannya masih terjaga.',
      ],
      lines: {
        hook: [
          'Lebih dari dua ribu tahun lalu, di Cina, seseorang tertidur, dan sampai kini belum sepenuhnya bangun.',
          'Mimpi terpendek dalam filsafat berumur lebih dari dua ribu tahun, dan lebih ringan daripada daun.',
        ],
        setup: [
          'Namanya Zhuangzi. Ia suka tertawa, miliknya sedikit, dan ia curiga pada segala yang pasti.',
          'Zhuangzi pemikir yang lebih suka sungai berlumpur daripada istana. Suatu hari yang hangat ia tertidur.',
        ],
        step: [
          'Ia bermimpi menjadi kupu-kupu. Di sana ia tanpa nama, tanpa tugas, tanpa masa lalu. Hanya sayap.',
          'Dalam mimpinya ia bersayap. Ia terbang dari bunga ke bunga, senang, dan hanya menuruti hatinya.',
        ],
        rising: [
          'Kupu-kupu itu tak kenal Zhuangzi. Ia juga tidak merindukannya. Untuk apa? Ia punya angin.',
          'Tak pernah ia berpikir: aku orang yang bermimpi. Pikirnya, sejauh kupu-kupu berpikir: merah, kuning, merah.',
        ],
        deeper: [
          'Rasanya senyata saat ini bagimu. Begitulah mimpi: ia tak pernah terasa seperti mimpi.',
          'Mataharinya hangat, nektarnya manis. Kalau itu tidak nyata, apa yang membuat sesuatu nyata?',
        ],
        turn: [
          'Lalu ia terbangun, dan ia di sana: Zhuangzi, lengannya berat, jubahnya tua, tanpa keraguan.',
          'Tiba-tiba ia terbaring lagi di rumput, lelaki tua berkaki kaku. Bersamanya bangun sebuah pertanyaan.',
        ],
        peak: [
          'Tadi aku manusia yang bermimpi menjadi kupu-kupu? Atau kini kupu-kupu yang bermimpi menjadi manusia?',
          'Siapa di antara kami, tanyanya, yang mimpi? Dia itu aku, atau aku tidurnya di sore yang hangat?',
        ],
        release: [
          'Kau bisa mencubit dirimu. Tetapi tangan dalam mimpi pun mencubit. Tak ada pintu untuk melihat keduanya.',
          'Ia tak menyebutnya kekeliruan. Ia menyebutnya perubahan: kini ini, kini itu, dan dua-duanya benar.',
        ],
        ending: [
          'Malam ini, saat kau terlelap, tanyakan pelan: siapa yang kini terbangun? Dan jangan takut jawabannya.',
          'Mungkin tak penting mana yang nyata. Mungkin yang penting adalah terbang dengan baik, selagi bisa.',
        ],
      },
    },
    cave: {
      title: ['Bayangan di Dinding', 'Tawanan yang Berbalik', 'Keluar dari Gua'],
      blurb: [
        'Orang di gua mengira bayangan adalah dunia. Satu orang berbalik. Kisah Plato ini tentang kita.',
        'Bagaimana kalau semua yang pernah kaulihat hanya bayangan? Seseorang berbalik dan melihat.',
      ],
      lines: {
        hook: [
          'Bayangkan seumur hidup kau menatap satu dinding. Plato membayangkannya dua ribu empat ratus tahun lalu.',
          'Sebuah gua, api, dan dinding. Hanya itu yang Plato perlukan untuk menggambarkan hidup manusia.',
        ],
        setup: [
          'Di sebuah gua duduk orang-orang yang dirantai sejak kecil. Mereka hanya bisa melihat dinding di depan.',
          'Di dalam sana ada orang yang tak pernah menoleh. Mereka tidak menderita. Mereka tak tahu yang lain.',
        ],
        step: [
          'Di belakang mereka api menyala. Sosok-sosok dibawa lewat, dan bayangannya berjalan di dinding.',
          'Bayangan bergerak di batu: kuda, tempayan, pohon. Bagi mereka itu bukan bayangan. Itulah dunia.',
        ],
        rising: [
          'Mereka punya ahli. Siapa menebak bayangan berikutnya mendapat tepuk tangan dan dianggap bijak.',
          'Mereka menamai bayangan dan memperdebatkannya. Ada hadiah bagi yang paling hafal.',
        ],
        deeper: [
          'Suatu hari seseorang dilepaskan. Ia berbalik, dan pelajaran pertamanya: kebenaran menyakiti mata.',
          'Lalu satu orang dibebaskan dan disuruh berdiri. Api menyilaukannya. Ia ingin kembali ke tempatnya.',
        ],
        turn: [
          'Ia tertatih naik dan melangkah keluar. Mula-mula ia hanya tahan malam dan bintang di air.',
          'Jalannya terjal. Di luar ia tak melihat apa-apa, terlalu terang. Lalu pelan-pelan warna datang.',
        ],
        peak: [
          'Lalu ia melihat pohon. Bukan bayangan pohon. Ia berdiri dan menangis, karena pohon itu punya daun.',
          'Akhirnya ia menengadah, melihat matahari, dan paham: semua bayangan di bawah meminjam darinya.',
        ],
        release: [
          'Ia turun lagi untuk bercerita. Dalam gelap ia tersandung, dan mereka tertawa: matamu rusak di atas.',
          'Ia kembali untuk membebaskan yang lain. Mereka tak berterima kasih. Siapa mau dengar dinding itu dinding?',
        ],
        ending: [
          'Dinding kita kini muat di saku, dan menyala. Itu gua yang nyaman. Sudahkah kau berbalik hari ini?',
          'Omong-omong, rantai itu tak pernah kuat. Kata Plato, semuanya dimulai dengan menoleh.',
        ],
      },
    },
  },
}
