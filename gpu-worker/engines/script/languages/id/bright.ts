import type { TextsOf } from '../../language.ts'

export const bright: TextsOf<'fun facts' | 'long form jokes' | 'life pro tips'> = {
  'fun facts': {
    sea: {
      title: ['Laut Lebih Aneh dari Dugaan', 'Rahasia Laut Dalam', 'Tiga Jantung dan Satu Lagu'],
      blurb: [
        'Darah biru, ayah yang melahirkan, dan lagu yang melintasi samudra: fakta dari laut dalam.',
        'Di bawah ombak aturannya lain. Fakta terakhir pasti akan kauceritakan hari ini.',
      ],
      opening: [
        'Kita pernah berjalan di bulan, tetapi sebagian besar laut belum pernah dilihat. Inilah yang kita tahu.',
        'Lebih dari dua pertiga planet kita tertutup air, dan di sana hampir tak ada yang berjalan seperti dugaanmu.',
        'Tahan napas. Kita turun ke tempat tetangga kita yang paling aneh sejak dulu tinggal.',
      ],
      items: {
        octopus:
          'Gurita punya tiga jantung dan darah biru. Dua jantung melayani insang, satu melayani sisanya.',
        seahorse:
          'Pada kuda laut, ayahlah yang mengandung. Ia bisa melahirkan lebih dari seribu bayi sekaligus.',
        ridge: 'Pegunungan terpanjang di bumi ada di bawah air. Panjangnya enam puluh lima ribu kilometer.',
        sharks:
          'Hiu lebih tua daripada pohon. Mereka sudah berburu ketika di darat belum ada satu hutan pun.',
        plankton:
          'Setiap napas kedua yang kauhirup berasal dari laut: plankton membuat separuh oksigen bumi.',
        turtle:
          'Puluhan tahun kemudian penyu kembali ke pantai tempatnya menetas. Ia membaca medan magnet bumi.',
        maps: 'Peta bulan kita lebih baik daripada peta dasar laut. Sebagian besarnya masih halaman kosong.',
      },
      crown:
        'Dan paus? Lagunya terdengar ratusan kilometer jauhnya. Mereka bercakap melintasi laut, dalam gelap.',
      closing: [
        'Jadi, kalau berdiri di pantai, dengarkan. Mungkin sosok yang sangat besar sedang bercerita panjang.',
        'Laut menyimpan sebagian besar rahasianya. Kabar baiknya: masih ada yang bisa kautemukan.',
        'Dan itu baru fakta yang kita tahu. Yang benar-benar aneh masih berenang di bawah sana.',
      ],
    },
    space: {
      title: [
        'Fakta Antariksa yang Bikin Merasa Kecil',
        'Kau Terbuat dari Bintang',
        'Sehari Lebih Lama dari Setahun',
      ],
      blurb: [
        'Planet yang bisa mengapung, jejak kaki yang tak hilang, dan dari apa kau dibuat.',
        'Fakta singkat tentang tempat yang sangat luas. Yang terakhir tentang dirimu.',
      ],
      opening: [
        'Tengadahlah malam ini. Hampir semua yang kaulihat lebih aneh daripada cerita apa pun tentangnya.',
        'Antariksa mulai hanya seratus kilometer di atas kepalamu. Dari sana akal sehat tinggal di rumah.',
        'Alam semesta tak peduli apa yang kita anggap wajar. Justru itu yang membuatnya indah. Siap?',
      ],
      items: {
        venus:
          'Di Venus sehari lebih lama daripada setahun. Ia berputar dalam 243 hari bumi, setahunnya hanya 225 hari.',
        footprints: 'Jejak kaki di bulan masih ada. Tanpa angin dan hujan, ia bisa bertahan jutaan tahun.',
        sunlight:
          'Cahaya matahari di wajahmu berumur delapan menit. Kalau matahari padam, selama itu kita tak tahu.',
        saturn:
          'Saturnus begitu ringan untuk ukurannya sampai bisa mengapung. Tinggal cari bak mandi raksasa.',
        station:
          'Astronaut di stasiun antariksa melihat enam belas fajar sehari. Sekali putaran hanya sembilan puluh menit.',
        olympus:
          'Gunung api tertinggi yang kita kenal ada di Mars. Tingginya sekitar dua setengah kali Everest.',
        leaving: 'Bulan sedang menjauh, hampir empat sentimeter setahun. Kira-kira secepat kukumu tumbuh.',
      },
      crown:
        'Dan yang terbaik: besi dalam darahmu dan kalsium dalam tulangmu ditempa di dalam bintang-bintang.',
      closing: [
        'Jadi, saat menatap langit malam ini, jangan merasa kecil. Kau sedang menatap kerabat tertuamu.',
        'Kau bukan hanya ada di alam semesta. Alam semesta ada di dalammu, dan kini sedang menonton film.',
        'Lumayan untuk segenggam debu bintang, bukan? Ceritakan kepada yang juga terbuat dari bintang.',
      ],
    },
    animals: {
      title: ['Hewan Tahu yang Kau Tak Tahu', 'Sisi Liar yang Biasa', 'Hewan yang Sulit Dipercaya'],
      blurb: [
        'Mereka mengecap dengan kaki, mendengar lewat tanah, dan tak pernah lupa wajah.',
        'Tetanggamu yang berbulu punya bakat yang sulit kaupercaya.',
      ],
      opening: [
        'Kau berbagi planet dengan pahlawan super sungguhan. Mereka tanpa jubah, sebagian tinggal di kebunmu.',
        'Kau merasa kenal hewan? Inilah fakta yang bahkan akan mereka ceritakan sendiri di pesta.',
        'Alam sudah berlatih miliaran tahun. Inilah beberapa gagasannya yang paling mengejutkan sejauh ini.',
      ],
      items: {
        bee: 'Seumur hidup, seekor lebah pekerja membuat seperdua belas sendok teh madu. Ingat ia saat sarapan.',
        crow: 'Gagak tak pernah lupa wajah. Jahatlah sekali, bertahun-tahun kau dimarahi dan dibicarakan.',
        butterfly:
          'Kupu-kupu mengecap dengan kaki. Cukup menginjak daun, ia tahu apakah makan siangnya enak.',
        owl: 'Burung hantu tak bisa menggerakkan matanya. Untuk melihat, kepalanya berputar sampai 270 derajat.',
        elephant:
          'Gajah bisa mendengar dengan kaki. Suara rendah merambat lewat tanah sampai berkilometer jauhnya.',
        dog: 'Cetakan hidung anjing seunik sidik jarimu. Tak ada dua hidung yang sama di seluruh dunia.',
        bear: 'Di balik bulu putihnya, kulit beruang kutub hitam. Bulunya sendiri tak berwarna dan berongga.',
      },
      crown:
        'Dan dara laut Arktika terbang dari kutub ke kutub tiap tahun: seumur hidup, tiga kali pulang-pergi ke bulan.',
      closing: [
        'Kalau merasa biasa saja, ingatlah: di suatu tempat ada kupu-kupu berdiri di makan siangnya, bahagia.',
        'Kau ingin jadi yang mana untuk sehari? Pilih baik-baik, dan bersikaplah ramah kepada gagak.',
        'Dan bagi mereka kitalah yang aneh: berjalan dengan dua kaki, membayar untuk tidur di hutan.',
      ],
    },
  },
  'long form jokes': {
    wishes: {
      title: ['Tiga Permintaan di Pulau', 'Hati-hati Terdampar dengan Siapa', 'Lampu di Pantai'],
      blurb: [
        'Tiga yang terdampar, satu lampu, tiga permintaan. Dua sudah dikabulkan. Lalu giliran yang ketiga.',
        'Di pulau sepi seorang penyihir mengabulkan masing-masing satu permintaan. Apa yang bisa salah?',
      ],
      lines: {
        hook: [
          '{First}, {second}, dan {third} mengalami karam kapal, lalu terdampar di pulau yang kecil sekali.',
          'Di pulau berpohon kelapa satu duduk {first}, {second}, dan {third}. Sudah tiga tahun mereka di sana.',
        ],
        setup: [
          'Makanannya hanya kelapa. Pagi kelapa, siang sup. Tentu saja sup kelapa, tanpa sendok, tanpa garam.',
          'Mereka sudah hafal cerita satu sama lain. Cerita {first.the} hanya dua, dan keduanya tentang sup.',
        ],
        step: [
          '{Second.the} mengurus kalender, {first.the} mengawasi kapal, {third.the} menjaga semangat.',
          'Hari Minggu mereka bertengkar. Senin juga. Selasa mereka memilih siapa yang gilirannya benar.',
        ],
        rising: [
          'Suatu pagi ombak membawa lampu tua. Mereka menggosoknya, dan keluarlah seorang penyihir.',
          'Lalu {second.the} tersandung lampu tua di pasir, dan keluarlah penyihir, masih memakai sandal.',
        ],
        deeper: [
          'Ia bersin lama sekali. Debu seribu tahun, katanya, dan tak pernah ada yang membawa lap.',
          'Ia menggeliat sampai berbunyi krek. Kalian membangunkanku, katanya, mari selesaikan sebelum siang.',
        ],
        turn: [
          'Tiga permintaan, katanya, seorang satu. Aku ingin pulang, seru {first.the}. Puf, ia pun lenyap.',
          'Satu permintaan masing-masing, ia menguap. Pulang ke desaku, kata {first.the}, dan plop, hilang.',
        ],
        peak: [
          'Aku juga, kata {second.the}, pulang, ke kebunku dan kasurku yang empuk! Puf. Pulau menjadi sepi.',
          '{Second.the} tak perlu berpikir: pulang, dan makan siang yang bukan kelapa! Plop.',
        ],
        release: [
          '{Third.the} menoleh ke kiri. {Third.the} menoleh ke kanan. Hanya pasir, tanpa siapa-siapa lagi.',
          '{Third.the} diam sejenak. Dan kau? tanya penyihir itu. Sepi sekali di sini, begitu jawabnya.',
        ],
        ending: [
          'Aku kesepian, keluh {third.the}. Aku ingin kedua temanku kembali ke sini bersamaku. Puf.',
          'Tahu tidak? kata {third.the}. Aku sudah rindu mereka. Aku minta mereka kembali. Plop. Plop.',
        ],
      },
    },
    errand: {
      title: ['Perjalanan Paling Lambat di Dunia', 'Pulang Sebentar Saja', 'Menunggu Kura-kura'],
      blurb: [
        'Piknik, satu barang tertinggal, dan kura-kura yang mau mengambilnya. Harap bersabar.',
        'Mereka hanya lupa satu barang kecil. Kura-kura segera kembali. Pasti segera kembali.',
      ],
      lines: {
        hook: [
          '{First}, {second}, dan seekor kura-kura berpiknik {place}. Berkat si kura-kura, mereka butuh empat hari ke sana.',
          'Suatu hari {first}, {second}, dan seekor kura-kura pergi piknik {place.to}. Seminggu kemudian mereka tiba.',
        ],
        setup: [
          'Mereka menggelar tikar dan membuka bekal, lalu {first.the} memucat. Kita lupa {thing.bare}!',
          'Semuanya ada: keju, kue, limun. Hanya {thing.bare} yang tertinggal di atas meja di rumah.',
        ],
        step: [
          'Piknik tanpa itu, kata {second.the}, hanyalah duduk di tanah. Semua langsung setuju.',
          'Lama mereka saling pandang. Lalu, entah mengapa, keduanya memandang kura-kura.',
        ],
        rising: [
          'Aku yang pergi, kata kura-kura. Tetapi janji, jangan sentuh kue itu sampai aku kembali. Janji?',
          'Baiklah, kata kura-kura, biar kuambil. Tetapi jangan makan sebutir remah pun sebelum aku kembali.',
        ],
        deeper: [
          'Mereka berjanji. Kura-kura lenyap di balik semak, dan mereka berbaring memandangi awan.',
          'Sumpah, kata mereka. Kura-kura mengangguk, berangkat, dan daun-daun menutup pelan di belakangnya.',
        ],
        turn: [
          'Sehari lewat. Dua hari. Keju mulai bergerak sendiri. Janji tetap janji, kata {first.the}.',
          'Malam tiba, pagi tiba, malam lagi. Sebentar lagi datang, kata mereka pada hari kelima.',
        ],
        peak: [
          'Setelah seminggu perut mereka lebih ribut daripada burung. Pasti ada apa-apa, kata {second.the}.',
          'Hari kesepuluh {second.the} tak sanggup berdiri. Ia tak akan kembali, kata {first.the} lemah.',
        ],
        release: [
          'Sepotong saja, kata {first.the}. Kura-kura pasti maklum. Dan mereka meraih kue itu.',
          'Kita sudah cukup lama menunggu, putus mereka. Dengan tangan gemetar mereka mengangkat kue itu.',
        ],
        ending: [
          'Lalu terdengar suara dari semak: sudah kuduga! Kalau kalian curang, aku tak jadi berangkat!',
          'Aha! seru kura-kura, melompat dari balik pohon. Nah, itulah sebabnya aku belum berangkat!',
        ],
      },
    },
    stars: {
      title: ['Apa Kata Bintang?', 'Kesimpulan yang Sangat Cerdas', 'Semalam di Tenda'],
      blurb: [
        'Otak cemerlang dan pembantunya yang sabar pergi berkemah. Malamnya ia bertanya apa kata bintang.',
        'Dua orang berkemah, langit penuh bintang, satu pertanyaan. Jawabannya dekat sekali.',
      ],
      lines: {
        hook: [
          '{Hero}, yang terpandai di negeri itu, berkemah {place} bersama {helper} bernama {name}.',
          'Konon {hero} dan {helper} bernama {name} pergi berkemah {place} pada akhir pekan.',
        ],
        setup: [
          '{Hero.the} menjelaskan api, sup, dan lumut. {name} menyalakan api, memasak sup, memasang tenda.',
          'Seharian {hero.the} berceramah tentang alam, dan {name} memasang tenda. Tendanya lumayan bagus.',
        ],
        step: [
          'Pengamatan adalah segalanya, kata {hero.the}. Kau memandang, kawan, tetapi tak pernah melihat.',
          'Banyak yang memandang, kata {hero.the}, dagunya berlumur sup, tetapi jarang yang melihat. {name} diam.',
        ],
        rising: [
          'Mereka mengucap selamat malam dan masuk tenda. Sebentar saja, yang terdengar dua macam dengkur.',
          'Mereka makan kenyang, tertawa sedikit, lalu tidur. {name} menata peta, sepatu, dan lampu berjajar.',
        ],
        deeper: [
          'Dalam gelap burung hantu berbunyi, sesuatu berdesir. Angin malam lewat, sejuk dan cukup segar.',
          'Menjelang subuh ada bunyi, seperti orang yang berusaha keras agar tidak berbunyi.',
        ],
        turn: [
          'Beberapa jam kemudian {hero.the} menyenggol temannya. {name}, lihat ke langit. Apa yang kaulihat?',
          'Pukul tiga pagi {hero.the} membangunkannya. Cepat, {name}. Lihat ke atas. Apa artinya bagimu?',
        ],
        peak: [
          'Aku melihat jutaan bintang, kata {name}. Sebagian tentu punya planet, dan mungkin di sana ada kehidupan.',
          '{name} berpikir keras. Dari letak bulan sudah lewat pukul tiga, katanya, dan besok cuaca cerah.',
        ],
        release: [
          'Artinya kita ini kecil, dunia ini luas, dan kita beruntung ada di sini. Kalau menurut Tuan?',
          'Juga, tambahnya terharu, betapa kecil kita di bawah langit itu. Kalau bagi Tuan, apa artinya?',
        ],
        ending: [
          '{Hero.the} diam sejenak. {name}, kau jenius, katanya. Artinya ada yang mencuri tenda kita.',
          '{Hero.the} menghela napas panjang. Artinya, {name}, kini ada pencuri yang punya tenda bagus.',
        ],
      },
    },
  },
  'life pro tips': {
    day: {
      title: [
        'Menangkan Hari Sebelum Sarapan',
        'Aturan Kecil untuk Hari yang Baik',
        'Hari Lebih Baik Mulai Malam Ini',
      ],
      blurb: [
        'Tanpa sihir, tanpa mandi dingin pukul lima: aturan kecil yang mengembalikan satu jam sehari.',
        'Kebiasaan kecil, hasil besar. Tips terakhir menjaga semua yang lain tetap hidup.',
      ],
      opening: [
        'Kau tak perlu hidup baru. Kau perlu beberapa menit yang lebih baik. Inilah yang paling penting.',
        'Hari yang baik bukan kebetulan. Ia dibangun dari hal kecil, dan bisa dimulai malam ini.',
        'Semua orang punya dua puluh empat jam. Begini cara merebut kembali beberapa di antaranya.',
      ],
      items: {
        twoMinutes:
          'Kalau sesuatu selesai dalam dua menit, kerjakan sekarang. Mencatatnya saja sudah lebih lama.',
        hardFirst: 'Kerjakan yang tersulit dulu, sebelum membaca satu pesan pun. Sisanya tinggal menurun.',
        evening: 'Siapkan baju dan tas pada malam hari. Pagi-pagi tak ada yang pandai mengambil keputusan.',
        phone:
          'Biarkan ponselmu tidur di kamar lain. Kau lebih cepat terlelap, dan harus bangun untuk mematikannya.',
        walk: 'Buntu? Berjalanlah sepuluh menit. Gagasan bagus suka kaki, dan jarang datang ke yang melamun.',
        water: 'Minum segelas air sebelum kopi pertama. Kau baru saja delapan jam tanpa setetes pun.',
        three:
          'Tulis tiga tugas untuk hari ini, bukan sepuluh. Tiga yang selesai mengalahkan sepuluh yang menatapmu.',
      },
      crown:
        'Yang terpenting: jangan lewatkan kebiasaan baik dua kali. Sekali itu lalai. Dua kali itu kebiasaan baru.',
      closing: [
        'Pilih satu saja dan mulai besok. Sebulan lagi kau lupa bagaimana rasanya dulu.',
        'Jangan coba semuanya sekaligus. Satu batu kecil di tempat tepat mengubah arah seluruh kali.',
        'Tak ada yang sulit. Itulah rahasianya. Yang mudah dikerjakan, dan yang dikerjakan bertambah.',
      ],
    },
    home: {
      title: ['Trik Rumah yang Manjur', 'Lebih Rapi, Lebih Hemat', 'Rumahmu Akan Berterima Kasih'],
      blurb: [
        'Tak lagi mencari kunci, tak boros, tak mubazir: trik kecil untuk rumah yang tenang.',
        'Tips yang diketahui nenekmu. Yang terakhir benar-benar bernilai uang.',
      ],
      opening: [
        'Rumah yang tenang bukan soal uang. Itu soal beberapa kebiasaan cerdas. Mari kita buka pintunya.',
        'Kekacauan di rumah datang dari lubang yang itu-itu saja. Begini cara menutupnya satu per satu.',
        'Rumah bekerja untukmu, atau kau bekerja untuk rumah. Dengan trik ini, tukar peran hari ini.',
      ],
      items: {
        keys: 'Beri kuncimu satu mangkuk di dekat pintu, jangan di tempat lain. Kau tak akan mencarinya lagi.',
        wait: 'Tunggu tiga hari sebelum membeli yang tak perlu. Kebanyakan keinginan tak berumur selama itu.',
        photo: 'Ambil foto sebelum membongkar apa pun: kabel, rak, mesin. Nanti kau pasti memerlukannya.',
        double:
          'Masak dua kali lipat, bekukan separuhnya. Di hari buruk, dirimu yang lalu mengantar makan malam.',
        light:
          'Simpan senter, baterai, dan air di satu kotak, dan uji setahun sekali. Badai tak membuat janji.',
        plug: 'Sebelum memanggil tukang, periksa colokan, sekring, dan saringan. Hampir selalu salah satunya.',
        oneOut:
          'Setiap barang baru masuk, satu barang lama keluar. Lemarimu akan tetap sebesar itu selamanya.',
      },
      crown: 'Soal uang: menabunglah dulu, baru belanjakan sisanya. Kalau dibalik, tak pernah ada sisa.',
      closing: [
        'Mulailah dari mangkuk kunci. Butuh semenit, dan menghemat berhari-hari dalam hidupmu.',
        'Coba satu saja malam ini. Rapi bukan bakat. Ia deretan keputusan kecil yang cukup dibuat sekali.',
        'Rumah tak perlu sempurna. Cukup membuatmu tidur nyenyak dan berangkat tepat waktu.',
      ],
    },
    people: {
      title: ['Agar Dikenang dengan Baik', 'Kata Kecil, Pintu Besar', 'Kalimat yang Membuka Hati'],
      blurb: [
        'Cara mengingat nama, meredakan pertengkaran, dan meminta maaf: aturan kecil bergaul.',
        'Tak ada yang lahir pandai bergaul. Itu segenggam kebiasaan, dan yang terakhir cukup semenit.',
      ],
      opening: [
        'Pandai bergaul bukan bakat. Itu segenggam kebiasaan, dan untuk itu tak perlu bersuara keras.',
        'Orang lupa apa yang kau tahu. Mereka tak lupa perasaan saat di dekatmu. Begini caranya.',
        'Alat terbaik untuk bergaul itu gratis, ringan, dan jarang dipakai. Sampai sekarang.',
      ],
      items: {
        names:
          'Saat mendengar nama, ucapkan kembali. Senang berkenalan, Bu Sari. Begitu ia melekat di kepala.',
        angry:
          'Tulis pesan marah itu, tetapi jangan kirim. Tidurlah dulu. Saat sarapan kau akan menghapusnya.',
        ear: 'Saat orang mengeluh, tanyakan: mau dibantu, atau mau didengar? Itu menghemat satu malam.',
        praise: 'Pujilah orang di belakangnya. Hampir selalu sampai, dan nilainya menjadi dua kali lipat.',
        pause:
          'Hitung sampai tiga sebelum menjawab. Banyak orang mengatakan yang penting setelah hening sejenak.',
        sorry: 'Maaf yang baik tak memakai kata tapi. Maaf, itu salahku. Titik. Hanya itu rahasianya.',
        question:
          'Jangan langsung memberi nasihat. Tanya sekali lagi. Banyak orang menemukan jawabnya sambil bercerita.',
      },
      crown:
        'Dan yang terpenting: kini kau teringat seseorang. Teleponlah ia. Hari ini. Hanya perlu semenit.',
      closing: [
        'Kau takkan ingat semuanya. Ingat satu: jadilah orang yang kauharap duduk di sebelahmu.',
        'Pertama kali mungkin canggung. Kedua kali terasa baik. Setelah itu, begitulah dirimu.',
        'Kebaikan satu-satunya keterampilan yang membesar saat dibagikan. Cobalah hari ini.',
      ],
    },
  },
}
